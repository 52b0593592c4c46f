package org.openleap.insightfeed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insightfeed.FeedKind;

class MappingTest {
    private static final FeedbackReference ITEM = FeedbackReference.of(77);
    private static final Content CONTENT = new Content(
            FeedKind.ITEM, ITEM.value(), ITEM, Map.of("status", "IN_ANALYSIS", "place", "", "themes", List.of("food")));

    @Test
    void withoutAFileOfTheTrustEveryFieldGoesByItsOwnName() {
        assertThat(Mapping.ofLeap().apply(FeedKind.ITEM, CONTENT.fields()))
                .containsEntry("kind", "ITEM")
                .containsEntry("reference", ITEM.value())
                .containsEntry("themes", List.of("food"))
                .as("what is not known is left out")
                .doesNotContainKeys("place", "withdrawn");
    }

    @Test
    void theStoreGetsWhatTheTrustNamesAndNothingElse() {
        var mapping = Mapping.read("item.reference = source_id\nitem.themes = tags\nitem.status =\n");

        assertThat(mapping.apply(FeedKind.ITEM, CONTENT.fields()))
                .isEqualTo(Map.of("source_id", ITEM.value(), "tags", List.of("food")));
        assertThat(mapping.sends(FeedKind.ITEM)).isTrue();
        assertThat(mapping.sends(FeedKind.ANSWER)).isFalse();
    }

    @Test
    void aFieldThatLeapDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> Mapping.read("item.words = text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item.words");
    }

    @Test
    void theSameContentHasTheSameMarkAndAnotherHasAnother() {
        var mark = Payload.of(CONTENT, Mapping.ofLeap()).mark();

        assertThat(Payload.of(CONTENT, Mapping.ofLeap()).mark()).isEqualTo(mark).hasSize(64);
        assertThat(Payload.of(Content.withdrawn(FeedKind.ITEM, ITEM.value(), ITEM), Mapping.ofLeap())
                        .mark())
                .isNotEqualTo(mark);
    }
}
