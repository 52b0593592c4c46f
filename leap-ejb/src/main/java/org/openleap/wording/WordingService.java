package org.openleap.wording;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.notification.Occasion;
import org.openleap.wording.internal.WordingDesk;

/** The wordings of the letters, for those who may change them. */
@Stateless
@DenyAll
public class WordingService {
    @Inject
    WordingDesk desk;

    /** Every letter as it is today, in the order of the occasions. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<WordingSummary> all() {
        return desk.all();
    }

    /** The words of today, and everything that is needed to write others. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public OpenedWording open(@NotNull Occasion occasion) {
        return desk.open(occasion);
    }

    /** What was changed and is planned, the last change first; at most fifty. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<WordingChange> history(@NotNull Occasion occasion) {
        return desk.history(occasion);
    }

    /**
     * The whole letter, filled with examples.
     *
     * @throws org.openleap.shared.error.RuleViolatedException as {@link #write}, as far as it is about the words
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public String preview(@Valid @NotNull WordingDraft draft) {
        return desk.preview(draft);
    }

    /**
     * Letters that are written on that day or later say it in these words.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link WordingProblem#UNKNOWN_PLACEHOLDER},
     *     {@link WordingProblem#MISSING_PLACEHOLDER}, {@link WordingProblem#UNFIT}, {@link WordingProblem#NO_REFERENCE},
     *     {@link WordingProblem#DAY_IN_THE_PAST} or {@link WordingProblem#NOTHING_CHANGES}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void write(@Valid @NotNull WriteWording command) {
        desk.write(command);
    }

    /**
     * From today on LEAP's own words are used again.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link WordingProblem#NOTHING_CHANGES}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void restore(@Valid @NotNull RestoreWording command) {
        desk.restore(command);
    }
}
