package org.openleap.suggestion.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionStage;

/** Turns a suggestion into what people outside the trust may read of it; what is not decided for good is left out. */
public final class OutcomeMapper {
    private OutcomeMapper() {}

    public static SuggestionOutcome outcome(Suggestion suggestion) {
        var stage = SuggestionStage.of(suggestion.standsAt());
        boolean decided = stage != SuggestionStage.DECIDING;
        boolean rejected = stage == SuggestionStage.NOT_POSSIBLE;
        boolean done = stage == SuggestionStage.DONE;
        var decision = suggestion.verdict().standing();
        var work = suggestion.work();
        return new SuggestionOutcome(
                suggestion.reference(),
                suggestion.title(),
                stage,
                decided ? decision.reason() : "",
                rejected ? decision.wouldChange() : "",
                rejected ? decision.reviewOn() : LocalDate.MAX,
                decided && !rejected ? work.action() : "",
                decided && !rejected ? news(stage, work) : "",
                done ? work.change() : "",
                suggestion.due(),
                decided ? day(decision.standsSince()) : LocalDate.MAX,
                done ? day(work.confirmedAt()) : LocalDate.MAX);
    }

    /** While it rests, why it does. */
    private static String news(SuggestionStage stage, Work work) {
        return stage == SuggestionStage.PAUSED ? work.delay() : work.news();
    }

    private static LocalDate day(Instant at) {
        return at.equals(Instant.MAX) ? LocalDate.MAX : LocalDate.ofInstant(at, WorkingDays.LONDON);
    }
}
