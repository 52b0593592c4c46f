package org.openleap.clarification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.clarification.internal.QuestionDesk;
import org.openleap.clarification.internal.QuestionLetter;
import org.openleap.identity.Roles;

/** Asks the person who said something, and notes what they answer. */
@Stateless
@DenyAll
public class ClarificationService {
    @Inject
    QuestionDesk desk;

    @Inject
    QuestionLetter letter;

    /**
     * Asks; the clock of the decision rests until they answer, for a limited time.
     *
     * @throws org.openleap.shared.error.ConflictException when nobody decides about it now
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void ask(@Valid @NotNull AskProposer command) {
        desk.ask(command);
    }

    /** The letter with the question, before it is asked. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public String preview(@Valid @NotNull AskProposer command) {
        return letter.preview(command);
    }

    /**
     * Notes an answer that came on the phone, in a letter or face to face. The clock goes on.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ClarificationProblem#NO_OPEN_QUESTION}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void noteAnswer(@Valid @NotNull NoteAnswer command) {
        desk.note(command);
    }
}
