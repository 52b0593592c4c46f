package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.notification.LetterPreview;
import org.openleap.notification.Occasion;
import org.openleap.referral.ReferSuggestion;
import org.openleap.referral.ReferralEvent;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.OpenedSuggestion;
import org.openleap.suggestion.PartnerAnswer;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSteps;
import org.openleap.suggestion.ToldStep;

/** Moves the suggestion with its referral, and has its proposer told: the telling stays the trust's, whoever answers. */
@ApplicationScoped
public class ReferralNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    SuggestionSteps steps;

    @Inject
    ReferralPartners partners;

    @Inject
    ReferralPromise promise;

    @Inject
    LetterPreview letters;

    @Inject
    Event<ReferralEvent> events;

    @Inject
    InstantSource clock;

    OpenedSuggestion open(SuggestionReference reference, long version, SuggestionAction action) {
        return steps.require(reference, version, action);
    }

    void referred(Referral referral) {
        var partner = partners.nameOf(referral.organisation());
        var told = ToldStep.of(ChronicleKind.REFERRED)
                .saying(partner + ": " + referral.why())
                .promising(referral.due())
                .with("partner", partner)
                .with("why", referral.why())
                .with("acceptBy", referral.due());
        steps.rest(referral.reference(), SuggestionStatus.REFERRED, "suggestion.referred", told);
    }

    String preview(ReferSuggestion command, String title) {
        var words = Map.of(
                "title", title,
                "partner", partners.nameOf(command.organisation()),
                "why", command.why().strip(),
                "acceptBy", DAY.format(promise.acceptBy()));
        var reference = command.reference();
        return letters.of(reference.item().value(), reference.value(), Occasion.REFERRED, words);
    }

    /** The partner gave it back. */
    void declined(Referral referral, UserId by) {
        var told = back(ChronicleKind.REFERRAL_DECLINED, referral).with("reason", referral.words());
        steps.goOn(referral.reference(), "suggestion.referralDeclined", by, told.saying(referral.words()));
    }

    void lapsed(Referral referral) {
        var told = back(ChronicleKind.REFERRAL_LAPSED, referral);
        steps.goOn(referral.reference(), "suggestion.referralLapsed", UserId.SYSTEM, told);
    }

    void takenBack(Referral referral, String reason, UserId by) {
        var told = back(ChronicleKind.REFERRAL_TAKEN_BACK, referral).with("reason", reason);
        steps.goOn(referral.reference(), "suggestion.referralTakenBack", by, told.saying(reason));
    }

    private ToldStep back(ChronicleKind kind, Referral referral) {
        return ToldStep.of(kind).with("partner", partners.nameOf(referral.organisation()));
    }

    void adopt(AdoptSuggestion command, PartnerAnswer answer) {
        steps.adopt(command, answer);
    }

    void reject(RejectSuggestion command, PartnerAnswer answer) {
        steps.reject(command, answer);
    }

    /** The partner did something that leaves the suggestion where it is. */
    void note(String step, Referral referral, UserId by) {
        events.fire(new ReferralEvent(step, referral.reference(), referral.organisation(), by, clock.instant()));
    }
}
