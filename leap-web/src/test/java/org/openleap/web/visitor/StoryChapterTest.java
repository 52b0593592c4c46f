package org.openleap.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.TrackedStep;
import org.openleap.web.support.Texts;

class StoryChapterTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 14);

    @Test
    void aYesAndANoOfTheSameDayAreOneDecision() {
        var story = StoryChapter.of(
                List.of(step("received", 0), step("adopted", 5), step("rejected", 5), step("rejected", 9)));

        assertThat(story).extracting(StoryChapter::kind).containsExactly("received", "decision", "decision");
        assertThat(story.get(1).steps()).extracting(TrackedStep::kind).containsExactly("adopted", "rejected");
        assertThat(story.get(1).isDecided()).isTrue();
    }

    @Test
    void theStoryStandsAtTheLastThingThatHappened() {
        var story = StoryChapter.of(List.of(step("received", 0), step("read", 2), promise("heard", 7)));

        assertThat(story).extracting(StoryChapter::state).containsExactly("done", "now", "todo");
        assertThat(StoryChapter.lastOf(story).kind()).isEqualTo("read");
    }

    @Test
    void aPromiseIsNotADecision() {
        var story = StoryChapter.of(List.of(step("heard", 0), promise("decision", 0)));

        assertThat(story.get(1).isDecided()).isFalse();
        assertThat(story.get(1).getTitleKey()).isEqualTo("track.promise.decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "read",
                "held",
                "refused",
                "redirected",
                "noSuggestion",
                "heard",
                "adopted",
                "rejected",
                "started",
                "completed"
            })
    void everyStepHasWords(String kind) {
        var chapter = StoryChapter.of(List.of(step(kind, 0))).get(0);

        assertThat(Texts.text("track", chapter.getTitleKey())).isNotBlank();
        assertThat(Texts.has("track", chapter.getTextKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatIsToldHasWordsForThePersonAndForTheStaff(ChronicleKind kind) {
        everyStepHasWords(kind.key());
        assertThat(Texts.text("track", "track.step." + kind.key())).isNotBlank();
    }

    @Test
    void aDecisionAfterAnotherLookIsAChapterOfItsOwn() {
        var story = StoryChapter.of(List.of(step("rejected", 0), step("reconsideredAdopted", 0)));

        assertThat(story).extracting(StoryChapter::kind).containsExactly("decision", "decisionAgain");
        assertThat(story).allMatch(StoryChapter::isDecided);
    }

    private static TrackedStep step(String kind, int days) {
        return TrackedStep.of(kind, JULY.plusDays(days), "A light at the stop", "Because");
    }

    private static TrackedStep promise(String kind, int days) {
        return TrackedStep.ahead(kind, JULY.plusDays(days), "");
    }
}
