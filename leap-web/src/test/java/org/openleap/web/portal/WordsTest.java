package org.openleap.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Occasion;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionStatus;

class WordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @MethodSource("shown")
    void everyConstantThatPagesShowHasAWord(Enum<?> constant) {
        assertThat(words.of(constant)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("navigation")
    void everyPlaceHasAWordAndAnIcon(NavigationEntry entry) {
        assertThat(entry.getLabel()).isNotBlank();
        assertThatCode(() -> new Glyphs().path(entry.getIcon())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOP")
    void everyPartOfTheMenuHasAHeading(NavigationGroup group) {
        assertThat(group.getHeading()).isNotBlank().doesNotContain("navigation.");
    }

    @ParameterizedTest
    @MethodSource("suggestionStates")
    void everyStateOfASuggestionHasASentence(SuggestionStatus status) {
        assertThat(PortalText.of("sentence." + status.name())).isNotBlank();
    }

    static Stream<Enum<?>> shown() {
        return Stream.<Enum<?>[]>of(
                        FeedbackStatus.values(),
                        LoopStatus.values(),
                        ScreeningOutcome.values(),
                        Capacity.values(),
                        Answer.values(),
                        SuggestionStatus.values(),
                        SuggestionKind.values(),
                        TellingStatus.values(),
                        EvidenceGrade.values(),
                        Occasion.values(),
                        Route.values(),
                        PairStatus.values(),
                        PairOutcome.values())
                .flatMap(Stream::of);
    }

    static Stream<NavigationEntry> navigation() {
        return Stream.of(NavigationEntry.values());
    }

    static Stream<SuggestionStatus> suggestionStates() {
        return Stream.of(SuggestionStatus.values());
    }
}
