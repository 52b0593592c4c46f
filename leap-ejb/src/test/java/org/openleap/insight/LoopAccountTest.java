package org.openleap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.feedback.FeedbackStatus.HAS_SUGGESTIONS;
import static org.openleap.suggestion.SuggestionStatus.COMPLETED;
import static org.openleap.suggestion.SuggestionStatus.REJECTED;
import static org.openleap.suggestion.SuggestionStatus.REJECTION_PROPOSED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.suggestion.SuggestionStatus;

class LoopAccountTest {

    @Test
    void anItemIsOpenWhileOneOfItsSuggestionsIsUndecided() {
        assertThat(LoopAccount.of(HAS_SUGGESTIONS, List.of(COMPLETED, REJECTION_PROPOSED, REJECTED)))
                .isEqualTo(LoopAccount.OPEN);
    }

    @Test
    void oneAdoptedSuggestionMakesADecidedItemAdopted() {
        assertThat(LoopAccount.of(HAS_SUGGESTIONS, List.of(REJECTED, COMPLETED)))
                .isEqualTo(LoopAccount.ADOPTED);
    }

    @Test
    void anItemIsRejectedOnlyWhenAllOfItIs() {
        assertThat(LoopAccount.of(HAS_SUGGESTIONS, List.of(REJECTED, REJECTED))).isEqualTo(LoopAccount.REJECTED);
    }

    @Property
    void theOrderOfTheSuggestionsDoesNotMatter(
            @ForAll FeedbackStatus item, @ForAll @Size(max = 5) List<SuggestionStatus> suggestions) {
        var reversed = new ArrayList<>(suggestions);
        Collections.reverse(reversed);

        assertThat(LoopAccount.of(item, reversed)).isEqualTo(LoopAccount.of(item, suggestions));
    }

    @Property
    void suggestionsMatterOnlyWhereSomeWereFound(
            @ForAll FeedbackStatus item, @ForAll @Size(max = 5) List<SuggestionStatus> suggestions) {
        if (item == HAS_SUGGESTIONS) return;

        assertThat(LoopAccount.of(item, suggestions)).isEqualTo(LoopAccount.of(item, List.of()));
    }
}
