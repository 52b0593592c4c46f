package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.Roles;
import org.openleap.sharing.internal.PartnerFileDesk;
import org.openleap.sharing.internal.PartnerIntake;

/** Takes in what partners heard. It goes through the same door as what everybody else tells the trust. */
@Stateless
@DenyAll
public class PartnerService {
    @Inject
    PartnerIntake intake;

    @Inject
    PartnerFileDesk files;

    /**
     * Puts one thing into the register. The same key and the same words are the same item, however often they come.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#NO_ORGANISATION}, or a code is unknown
     * @throws org.openleap.shared.error.ConflictException the key came with other words before
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public FeedbackReference tell(@Valid @NotNull TellTrust command) {
        return intake.tell(command);
    }

    /**
     * Puts several things into the register, all or none. Each key and its words are the same item, however often they come.
     * Returns their references in the same order.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#NO_ORGANISATION}, or a code is unknown
     * @throws org.openleap.shared.error.ConflictException a key came with other words before
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public List<FeedbackReference> tellMany(@Valid @NotNull TellMany command) {
        return command.items().stream().map(intake::tell).toList();
    }

    /**
     * How LEAP reads a file; nothing is stored.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#FILE_TOO_LARGE},
     *     {@link SharingProblem#COLUMN_MISSING}, {@link SharingProblem#NO_ORGANISATION} or a
     *     {@link org.openleap.sheet.SheetProblem}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public PartnerFile read(@Valid @NotNull UploadPartnerFile file) {
        return files.read(file);
    }

    /**
     * Puts every row without a problem into the register, all or none. The same file twice adds nothing. Returns how many items
     * it made.
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public int takeIn(@Valid @NotNull UploadPartnerFile file) {
        return files.takeIn(file);
    }

    /**
     * Puts every row into the register, or none when one of them has a problem. What the trust has already stays as it is, so
     * the same file twice adds nothing. Returns each row with its item, in the order of the file.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#FILE_NOT_WHOLE}, or as {@link #read}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public List<TakenRow> takeWhole(@Valid @NotNull UploadPartnerFile file) {
        return files.takeWhole(file);
    }
}
