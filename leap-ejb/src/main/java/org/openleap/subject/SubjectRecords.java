package org.openleap.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.openleap.identity.Roles;
import org.openleap.privacy.EraseRecord;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.PersonalData;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Tombstone;
import org.openleap.privacy.WantedPerson;
import org.openleap.subject.internal.FileMaker;
import org.openleap.subject.internal.RequestDesk;

/**
 * Looks for somebody's data, hands it out, puts it right and erases it: only inside a logged request, and only once we know who
 * asks. Every method throws {@link org.openleap.shared.error.RuleViolatedException} {@link RequestProblem#IDENTITY_NOT_CHECKED}
 * before that, and {@link org.openleap.shared.error.ConflictException} {@link RequestProblem#NOT_POSSIBLE_NOW} once the request
 * is closed.
 */
@Stateless
@DenyAll
public class SubjectRecords {
    private static final int MOST = 50;

    @Inject
    RequestDesk desk;

    @Inject
    PersonalData personal;

    @Inject
    FileMaker files;

    /** Records in which somebody like this appears, in all of LEAP, at most fifty of each kind. The search is logged. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<FoundRecord> search(@NotNull RequestReference reference, @Valid @NotNull WantedPerson wanted) {
        var request = desk.cleared(reference);
        desk.announce("subject.searched", request, Map.of("everywhere", Boolean.toString(wanted.everywhere())));
        return personal.find(wanted, MOST);
    }

    /** This record is theirs. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void choose(@NotNull RequestReference reference, @NotNull RecordKey record) {
        var request = desk.cleared(reference);
        desk.choose(request, record);
        desk.announce("subject.recordChosen", request, desk.facts(record));
    }

    /** It is not theirs after all. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void drop(@NotNull RequestReference reference, @NotNull RecordKey record) {
        var request = desk.cleared(reference);
        desk.drop(request, record);
        desk.announce("subject.recordDropped", request, desk.facts(record));
    }

    /** Everything that is held of the records of the request, as it would go into the file. The look is logged. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<HeldRecord> look(@NotNull RequestReference reference) {
        var request = desk.cleared(reference);
        desk.announce("subject.looked", request);
        return files.look(request);
    }

    /** These words stay out of the file. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void leaveOut(@Valid @NotNull LeaveOut command) {
        desk.leaveOut(desk.cleared(command.request()), command);
    }

    /** They go in after all. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void putBack(@NotNull RequestReference reference, @NotNull String words) {
        desk.putBack(desk.cleared(reference), words);
    }

    /** The person's file, made now. That it was made is logged; LEAP keeps no copy. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public SubjectFile file(@NotNull RequestReference reference) {
        var request = desk.cleared(reference);
        desk.announce("subject.fileMade", request);
        return files.make(request);
    }

    /**
     * Takes the person out of one of the records.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@code ON_HOLD} of privacy, or {@link RequestProblem#NOT_CHOSEN}
     */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public Tombstone erase(@Valid @NotNull EraseForRequest command) {
        var request = desk.cleared(command.request());
        desk.requireChosen(request, command.record());
        var erased = personal.erase(
                new EraseRecord(
                        command.record(),
                        command.depth(),
                        command.authority(),
                        command.passages(),
                        request.reference().value()),
                desk.user());
        desk.announce("subject.erased", request, desk.facts(command.record()));
        return erased;
    }

    /** Writes beside one of the records what the person says is right. @throws org.openleap.shared.error.RuleViolatedException {@link RequestProblem#NOT_CHOSEN} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void correct(@Valid @NotNull CorrectRecord command) {
        var request = desk.cleared(command.request());
        desk.requireChosen(request, command.record());
        personal.correct(command.record(), command.correction().strip(), desk.user());
        desk.announce("subject.corrected", request, desk.facts(command.record()));
    }
}
