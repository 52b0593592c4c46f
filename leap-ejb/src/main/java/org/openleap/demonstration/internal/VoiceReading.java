package org.openleap.demonstration.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningService;
import org.openleap.shared.MovableClock;

/** The officer looks at what was told in passing and reads it; nobody asked for anything. Each is one transaction. */
@Stateless
public class VoiceReading {
    private static final Duration LOOKED = Duration.ofHours(3);
    private static final Duration READ = Duration.ofHours(22);

    @Inject
    FeedbackRegister register;

    @Inject
    ScreeningService screening;

    @Inject
    AnalysisService analysis;

    public void look(FeedbackReference item, Instant came) {
        MovableClock.at(came.plus(LOOKED), () -> {
            screening.screen(ScreenFeedback.pass(item, version(item), ""));
            return item;
        });
    }

    public void read(FeedbackReference item, List<String> themes, Instant came) {
        MovableClock.at(came.plus(READ), () -> {
            analysis.startAnalysis(item, version(item));
            analysis.findNoSuggestion(new ConcludeAnalysis(item, version(item), themes, ""));
            return item;
        });
    }

    private long version(FeedbackReference item) {
        return register.find(item).version();
    }
}
