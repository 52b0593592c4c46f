package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.agreement.RegisterView;
import org.openleap.feedback.FeedbackReference;
import org.openleap.sharing.SharedStory;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionOutcomes;

/** Puts what was said and what happened together, for rows that the caller may read. */
@ApplicationScoped
public class Stories {
    @Inject
    SuggestionOutcomes outcomes;

    /**
     * In the order of the rows; the suggestions of all of them come in one query.
     *
     * @param views what the caller may read; what became of their own submissions they always read
     */
    public List<SharedStory> of(List<SharedItem> rows, Set<RegisterView> views) {
        boolean all = views.contains(RegisterView.SUGGESTIONS);
        var readable = rows.stream().filter(row -> all || row.isSubmitted()).map(SharedItem::item);
        var found = outcomes.of(readable.distinct().toList());
        return rows.stream().map(row -> story(row, found)).toList();
    }

    public SharedStory of(SharedItem row, Set<RegisterView> views) {
        return of(List.of(row), views).get(0);
    }

    private static SharedStory story(SharedItem row, Map<FeedbackReference, List<SuggestionOutcome>> found) {
        return new SharedStory(
                row.id(),
                row.item(),
                row.kind(),
                row.wording(),
                row.request(),
                row.service(),
                row.place(),
                row.listedAt(),
                row.outcome(),
                row.heard(),
                found.getOrDefault(row.item(), List.of()));
    }
}
