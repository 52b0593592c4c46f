package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.identity.Roles;
import org.openleap.suggestion.internal.StateLabels;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.SuggestionNews;

/**
 * Puts labels of the trust's own on suggestions. A label says more about one state (register.md 4.5, 8): it shows beside the
 * state's own word, changes nothing about it, and falls away with it. Only staff see labels.
 */
@Stateless
@DenyAll
public class LabelService {
    @Inject
    SuggestionDesk desk;

    @Inject
    StateLabels labels;

    @Inject
    SuggestionNews news;

    /**
     * Puts a label on, in the stead of the one it had, or takes it off.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#UNKNOWN_LABEL} when it cannot be chosen
     *     today, or belongs to another state
     * @throws org.openleap.shared.error.ConflictException when somebody else changed the suggestion meanwhile
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void label(@Valid @NotNull LabelSuggestion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.LABEL);
        labels.requireFitting(command.label(), suggestion.status());
        suggestion.label(command.label(), desk.who(), desk.now());
        news.note(suggestion, Map.of("label", command.label()));
    }
}
