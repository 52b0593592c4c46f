package org.openleap.clarification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.clarification.internal.QuestionDesk;
import org.openleap.identity.Roles;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;

/** Reads what proposers were asked and what they answered. */
@Stateless
@DenyAll
public class ClarificationRegister {
    @Inject
    SuggestionRegister suggestions;

    @Inject
    QuestionDesk desk;

    /**
     * Every question about one suggestion, the newest first.
     *
     * @throws org.openleap.shared.error.NotFoundException also when the suggestion is hidden from the caller
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<AskedQuestion> of(@NotNull SuggestionReference reference) {
        suggestions.find(reference);
        return desk.of(reference);
    }
}
