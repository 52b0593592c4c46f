package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.reference.HeadingSource;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionStatus;

/** Which labels of the trust's own fit which state: each stands under exactly one, and stays there. */
@ApplicationScoped
public class StateLabels implements HeadingSource {
    @Inject
    ReferenceData lists;

    @Override
    public ReferenceList list() {
        return ReferenceList.SUGGESTION_LABEL;
    }

    @Override
    public List<SuggestionStatus> headings() {
        return List.of(SuggestionStatus.values());
    }

    /**
     * @param label empty for none, which fits every state
     * @throws RuleViolatedException {@link SuggestionProblem#UNKNOWN_LABEL}
     */
    public void requireFitting(String label, SuggestionStatus status) {
        boolean fits = label.isEmpty()
                || lists.choices(ReferenceList.SUGGESTION_LABEL).stream()
                        .anyMatch(choice ->
                                choice.code().equals(label) && choice.group().equals(status.name()));
        if (!fits) throw new RuleViolatedException(SuggestionProblem.UNKNOWN_LABEL);
    }
}
