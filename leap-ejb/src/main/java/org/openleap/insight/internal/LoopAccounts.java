package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.ItemStanding;
import org.openleap.feedback.ItemStandings;
import org.openleap.insight.LoopAccount;
import org.openleap.suggestion.SuggestionStandings;
import org.openleap.suggestion.SuggestionStatus;

/** To which accounts items belong, by what the register says of them now. */
@ApplicationScoped
public class LoopAccounts {
    @Inject
    ItemStandings items;

    @Inject
    SuggestionStandings suggestions;

    /** An item and the account it belongs to. */
    record Place(ItemStanding item, LoopAccount account) {
        FeedbackReference reference() {
            return item.reference();
        }

        LoopCell cell() {
            return LoopCell.of(item);
        }
    }

    List<Place> of(Collection<FeedbackReference> references) {
        return of(items.of(references));
    }

    /** The next items in the order they came. */
    List<Place> after(long id, int most) {
        return of(items.after(id, most));
    }

    private List<Place> of(List<ItemStanding> found) {
        var read = found.stream()
                .filter(item -> item.status() == FeedbackStatus.HAS_SUGGESTIONS)
                .map(ItemStanding::reference)
                .toList();
        var states = suggestions.of(read);
        return found.stream().map(item -> place(item, states)).toList();
    }

    private static Place place(ItemStanding item, Map<FeedbackReference, List<SuggestionStatus>> states) {
        return new Place(item, LoopAccount.of(item.status(), states.getOrDefault(item.reference(), List.of())));
    }
}
