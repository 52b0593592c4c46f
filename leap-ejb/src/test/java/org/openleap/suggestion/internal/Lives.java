package org.openleap.suggestion.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionReference;

/** Suggestions at each point of their life, and what people say about them. */
final class Lives {
    static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    static final LocalDate AUTUMN = LocalDate.of(2026, 10, 30);
    static final LocalDate WINTER = LocalDate.of(2026, 12, 18);
    static final FeedbackReference ITEM = FeedbackReference.of(42);
    static final SuggestionReference REFERENCE = new SuggestionReference(ITEM, 1);
    static final UserId OFFICER = new UserId("officer");
    static final UserId OWNER = new UserId("owner");
    static final UserId LEAD = new UserId("lead");
    static final UserId ANOTHER = new UserId("another");

    private Lives() {}

    static HeardItem anItem() {
        var words = "Nobody answers. Could you ring people back when the line is busy?";
        return new HeardItem(
                ITEM,
                FeedbackStatus.IN_ANALYSIS,
                true,
                words,
                "",
                "talking-therapies",
                "merrow-valley",
                true,
                false,
                NOON,
                ITEM);
    }

    static Suggestion identified() {
        var quote = "ring people back when the line is busy";
        var command = new IdentifySuggestion(ITEM, quote, "Ring people back", SuggestionKind.REQUEST);
        return Suggestion.identify(command, anItem(), 1, OFFICER, NOON);
    }

    static Suggestion underConsideration() {
        var suggestion = identified();
        suggestion.assign(OWNER, AUTUMN, OFFICER, NOON);
        return suggestion;
    }

    static Suggestion rejectionProposed() {
        var suggestion = underConsideration();
        suggestion.deciding().reject(aRejection(), OWNER, NOON);
        return suggestion;
    }

    static Suggestion rejected() {
        var suggestion = rejectionProposed();
        suggestion.deciding().countersign(agreed(), LEAD, NOON);
        return suggestion;
    }

    static Suggestion adopted() {
        var suggestion = underConsideration();
        suggestion.deciding().adopt(anAdoption(), false, OWNER, NOON);
        return suggestion;
    }

    static Suggestion inProgress() {
        var suggestion = adopted();
        suggestion.doing().report(new ReportProgress(REFERENCE, 0, 40, "Supplier booked."), OWNER, NOON);
        return suggestion;
    }

    static Suggestion completionProposed() {
        var suggestion = inProgress();
        suggestion.doing().proposeCompletion(aCompletion(), OWNER, NOON);
        return suggestion;
    }

    static Suggestion completed() {
        var suggestion = completionProposed();
        suggestion.doing().confirm(agreed(), LEAD, NOON);
        return suggestion;
    }

    /** Somebody asked for another look, and another person has it. */
    static Suggestion lookedAtAgain(Suggestion ended) {
        ended.deciding().reconsider(AUTUMN, UserId.PUBLIC, NOON);
        ended.assign(ANOTHER, AUTUMN, LEAD, NOON);
        return ended;
    }

    static AdoptSuggestion anAdoption() {
        return new AdoptSuggestion(REFERENCE, 0, "We will add a call-back queue.", "Buy it", AUTUMN.plusDays(30), 900);
    }

    static RejectSuggestion aRejection() {
        return new RejectSuggestion(
                REFERENCE, 0, "no_funding", "We have no money for it this year.", "A new budget.", AUTUMN);
    }

    static HoldWork aDelay() {
        return new HoldWork(REFERENCE, 0, "The supplier has gone out of business.", WINTER);
    }

    static ProposeCompletion aCompletion() {
        return new ProposeCompletion(REFERENCE, 0, "We ring people back.", "The log of calls of the last week.");
    }

    static SecondOpinion agreed() {
        return new SecondOpinion(REFERENCE, 0, true, "");
    }

    static SecondOpinion sentBack() {
        return new SecondOpinion(REFERENCE, 0, false, "please ask the team");
    }
}
