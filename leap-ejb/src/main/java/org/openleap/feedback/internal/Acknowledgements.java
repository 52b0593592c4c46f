package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openleap.feedback.Answer;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.notification.Occasion;
import org.openleap.notification.Route;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;

/** What the proposer is told on the way from receipt to finding. */
@ApplicationScoped
public class Acknowledgements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    ProposerLetters letters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    FeedbackRepository items;

    @Inject
    ScreeningClock deadlines;

    @Inject
    ReferenceData lists;

    /** Thank you, the reference, and by when we read it. Somebody without a contact has read that on the screen. */
    public void received(FeedbackItem item) {
        if (items.proposer(item).contact().route() == Route.NONE) return;
        letters.tellOne(item, Occasion.RECEIVED, Map.of("readBy", day(deadlines.readBy(item.receivedAt()))));
    }

    /** What the screening found, where the proposer must know. A held item is mentioned only when nobody is at risk. */
    public void screened(FeedbackItem item, ScreenFeedback command) {
        switch (command.outcome()) {
            case HOLD -> {
                if (item.submission().harm() == Answer.NO) letters.tellAll(item, Occasion.HELD, Map.of());
            }
            case REFUSE -> letters.tellAll(item, Occasion.REFUSED, Map.of("reason", command.reason()));
            case REDIRECT ->
                letters.tellAll(
                        item,
                        Occasion.REDIRECTED,
                        Map.of("reason", command.reason(), "receivingBody", command.receivingBody()));
            case PASS -> {
                if (item.status() == FeedbackStatus.WITHDRAWN)
                    withdrawals.complete(item, item.lastChange().at());
            }
            case NOT_YET -> {}
        }
    }

    public void noSuggestion(FeedbackItem item, ConcludeAnalysis command) {
        var themes = command.themes().stream()
                .map(code -> lists.label(ReferenceList.THEME, code))
                .toList();
        letters.tellAll(item, Occasion.NO_SUGGESTION, Map.of("themes", String.join(", ", themes)));
    }

    static String day(Instant instant) {
        return DAY.format(LocalDate.ofInstant(instant, WorkingDays.LONDON));
    }
}
