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
        if (hasBeenThanked(item)) return;
        var at = item.receivedAt();
        if (item.submission().isComplaint()) {
            letters.tellOne(item, Occasion.COMPLAINT_RECEIVED, Map.of("readBy", day(deadlines.complaintBy(at))));
        } else {
            letters.tellOne(item, Occasion.RECEIVED, Map.of("readBy", day(deadlines.readBy(at))));
        }
    }

    /** Somebody without a contact has read it on the screen; whoever rang has heard it on the phone. */
    private boolean hasBeenThanked(FeedbackItem item) {
        var route = items.proposer(item).contact().route();
        if (route != Route.PHONE) return route == Route.NONE;
        return items.circumstances(item)
                .filter(kept -> kept.takenBy().isPresent())
                .isPresent();
    }

    /** What the screening found, where the proposer must know. A held item is mentioned only when nobody is at risk. */
    public void screened(FeedbackItem item, ScreenFeedback command) {
        switch (command.outcome()) {
            case HOLD -> {
                if (item.submission().harm() == Answer.NO) letters.tellAll(item, Occasion.HELD, Map.of());
            }
            case REFUSE -> letters.tellAll(item, Occasion.REFUSED, refusal(command));
            case REDIRECT ->
                letters.tellAll(
                        item,
                        Occasion.REDIRECTED,
                        Map.of(
                                "reason",
                                command.reason(),
                                "receivingBody",
                                command.handover().body()));
            case PASS -> {
                if (item.status() == FeedbackStatus.WITHDRAWN)
                    withdrawals.complete(item, item.lastChange().at());
            }
            case NOT_YET -> {}
        }
    }

    private Map<String, String> refusal(ScreenFeedback command) {
        var rule = lists.label(ReferenceList.REFUSAL_REASON, command.refusal());
        return Map.of("rule", rule, "reason", command.reason());
    }

    /** It was somebody else's, and is ours again. */
    public void backWithUs(FeedbackItem item, String reason) {
        var readBy = day(item.dueAt());
        letters.tellAll(item, Occasion.BACK_WITH_US, Map.of("reason", reason, "readBy", readBy));
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
