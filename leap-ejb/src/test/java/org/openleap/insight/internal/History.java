package org.openleap.insight.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.insight.LoopAccount;
import org.openleap.suggestion.SuggestionStatus;

/** The made-up lives of some items: each walks at random through the state machines, and so do its suggestions. */
final class History {
    private static final Instant BEGINNING = Instant.parse("2024-11-27T10:00:00Z");
    private static final List<LoopCell> CELLS = List.of(
            new LoopCell("web_form", "heron-ward", "tarnwold-city"),
            new LoopCell("phone", "heron-ward", "tarnwold-city"),
            new LoopCell("fft", "", ""));

    /** @param receipt whether this is the item's first */
    record Moment(FeedbackReference item, Instant at, LoopAccount account, LoopCell cell, boolean receipt) {
        LoopStep step() {
            return new LoopStep(item, at, account, cell);
        }
    }

    private final Random random;
    private final List<Moment> moments = new ArrayList<>();

    private History(long seed) {
        random = new Random(seed);
    }

    /** In the order of time. */
    static List<Moment> of(int items, long seed) {
        var history = new History(seed);
        for (int item = 1; item <= items; item++) history.live(FeedbackReference.of(64L * item));
        history.moments.sort((one, other) -> one.at().compareTo(other.at()));
        return history.moments;
    }

    private void live(FeedbackReference item) {
        var at = BEGINNING.plus(Duration.ofMinutes(random.nextInt(200_000)));
        var cell = anyOf(CELLS);
        var status = FeedbackStatus.RECEIVED;
        var suggestions = new ArrayList<SuggestionStatus>();
        moments.add(new Moment(item, at, LoopAccount.UNANALYSED, cell, true));
        for (int steps = random.nextInt(12); steps > 0; steps--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(30_000)));
            if (random.nextInt(15) == 0) cell = anyOf(CELLS);
            if (status == FeedbackStatus.IN_ANALYSIS) suggestions.add(SuggestionStatus.IDENTIFIED);
            if (suggestions.isEmpty() || random.nextBoolean()) status = next(status);
            else suggestions.replaceAll(this::next);
            moments.add(new Moment(item, at, LoopAccount.of(status, suggestions), cell, false));
        }
    }

    private FeedbackStatus next(FeedbackStatus status) {
        return status.next().isEmpty() ? status : anyOf(List.copyOf(status.next()));
    }

    private SuggestionStatus next(SuggestionStatus status) {
        return status.next().isEmpty() ? status : anyOf(List.copyOf(status.next()));
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
