package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.referral.ReferSuggestion;
import org.openleap.referral.ReferralProblem;
import org.openleap.referral.ReferralStatus;
import org.openleap.referral.TakeReferralBack;
import org.openleap.shared.Wording;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.PartnerAnswer;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/** The trust's side of a referral. */
@ApplicationScoped
public class ReferralDesk {
    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralPartners partners;

    @Inject
    ReferralPromise promise;

    @Inject
    ReferralNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Its exceptions are those of the service. */
    public void refer(ReferSuggestion command) {
        requireFit(command);
        var suggestion = news.open(command.reference(), command.version(), SuggestionAction.REFER);
        var referral = Referral.offer(command, suggestion.title(), promise.acceptBy(), user.id(), clock.instant());
        referrals.add(referral);
        news.referred(referral);
    }

    public String preview(ReferSuggestion command) {
        requireFit(command);
        var suggestion = news.open(command.reference(), command.version(), SuggestionAction.REFER);
        return news.preview(command, suggestion.title());
    }

    private void requireFit(ReferSuggestion command) {
        partners.require(command.organisation());
        if (Wording.holdsPersonalData(command.why())) throw new RuleViolatedException(ReferralProblem.PERSONAL_DATA);
    }

    /** The decision follows the partner's answer. */
    public void adopt(AdoptSuggestion command) {
        var answered = answered(command.reference());
        news.adopt(command, answerOf(answered));
        answered.follow(user.id(), clock.instant());
    }

    /** The decision follows the partner's answer. */
    public void reject(RejectSuggestion command) {
        var answered = answered(command.reference());
        news.reject(command, answerOf(answered));
        answered.follow(user.id(), clock.instant());
    }

    private PartnerAnswer answerOf(Referral referral) {
        return new PartnerAnswer(partners.nameOf(referral.organisation()), referral.words());
    }

    private Referral answered(SuggestionReference reference) {
        return referrals
                .open(reference)
                .filter(referral -> referral.status() == ReferralStatus.ANSWERED)
                .orElseThrow(() -> new ConflictException(ReferralProblem.NOT_ANSWERED));
    }

    public void takeBack(TakeReferralBack command) {
        news.open(command.reference(), command.version(), SuggestionAction.ACCEPT_ANSWER);
        var referral = referrals
                .open(command.reference())
                .orElseThrow(() -> new ConflictException(ReferralProblem.NOT_POSSIBLE_NOW, "", "TAKEN_BACK"));
        referral.takeBack(user.id(), clock.instant());
        news.takenBack(referral, command.reason().strip(), user.id());
    }

    /** Nobody accepted or answered in time. */
    void lapse(Referral referral) {
        referral.lapse(clock.instant());
        news.lapsed(referral);
    }

    /** What its proposer took back needs no answer. */
    void on(@Observes SuggestionEvent event) {
        if (event.status() != SuggestionStatus.WITHDRAWN) return;
        referrals.open(event.reference()).ifPresent(referral -> referral.takeBack(event.by(), event.at()));
    }
}
