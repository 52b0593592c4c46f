package org.openleap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.reference.Stretch;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionFigures;

/** How long people wait is counted of what people waited for, and of nothing else. */
class PaceIT extends InContainer {
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Inject
    StatementLog log;

    @Inject
    FeedbackFigures items;

    @Inject
    SuggestionFigures suggestions;

    @EJB
    PaceRegister register;

    @EJB
    Director director;

    @Test
    void aFirstLookAndADecisionCountOnce() {
        long looks = count(items::firstLooks);
        long decisions = count(suggestions::decisions);

        loop.adopted(loop.submitted(byEmail()).reference());

        assertThat(count(items::firstLooks)).isEqualTo(looks + 1);
        assertThat(count(suggestions::decisions)).isEqualTo(decisions + 1);
    }

    @Test
    void whatCameInAFileSaysNothingAboutFirstLooks() {
        var item = loop.submitted(byEmail()).reference();
        loop.screened(item);
        long looks = count(items::firstLooks);

        rows.arrange("update leap.feedback_item set phrase_hash = '-' where reference = '" + item.value() + "'");

        assertThat(count(items::firstLooks)).isEqualTo(looks - 1);
    }

    @Test
    void theSheetHasALineForEachServiceAndOneForAll() {
        loop.adopted(loop.submitted(byEmail()).reference());

        var sheet = director.asks(() -> register.pace());

        assertThat(sheet.trust().firstLook().counted()).isPositive();
        assertThat(sheet.services().stream()
                        .mapToLong(line -> line.firstLook().counted())
                        .sum())
                .isEqualTo(sheet.trust().firstLook().counted());
    }

    private long count(Function<Instant, List<Stretch>> figure) {
        var found = new ArrayList<Stretch>();
        log.during(() -> found.addAll(figure.apply(Instant.now().minus(YEAR))));
        return found.stream().mapToLong(Stretch::times).sum();
    }
}
