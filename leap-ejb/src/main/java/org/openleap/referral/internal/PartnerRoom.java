package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.ReferralProblem;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.Wording;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The partner's side of a referral. */
@ApplicationScoped
public class PartnerRoom {
    private static final int MOST = 1000;

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralMapper mapper;

    @Inject
    ReferralPromise promise;

    @Inject
    ReferralNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public Page<PartnerReferral> page(boolean waiting, PageRequest request) {
        var rows = referrals.page(waiting, request, user.scope()).stream()
                .map(mapper::ofPartner)
                .toList();
        return Page.of(rows, request, row -> new Cursor(row.referredAt(), row.id()));
    }

    public int waiting() {
        return referrals.waiting(MOST, user.scope());
    }

    public PartnerReferral find(long id) {
        return mapper.ofPartner(require(id));
    }

    /** Its exceptions are those of the service. */
    public void accept(long id, long version) {
        var referral = open(id, version);
        referral.accept(promise.answerBy(), user.id(), clock.instant());
        news.note("referral.accepted", referral, user.id());
    }

    public void decline(DeclineReferral command) {
        requireNobodysData(command.reason());
        var referral = open(command.id(), command.version());
        referral.decline(command.reason(), user.id(), clock.instant());
        news.declined(referral, user.id());
    }

    public void answer(AnswerReferral command) {
        requireNobodysData(command.words());
        var referral = open(command.id(), command.version());
        referral.answer(command, user.id(), clock.instant());
        news.note("referral.answered", referral, user.id());
    }

    private static void requireNobodysData(String words) {
        if (Wording.holdsPersonalData(words)) throw new RuleViolatedException(ReferralProblem.PERSONAL_DATA);
    }

    private Referral open(long id, long version) {
        var referral = require(id);
        if (referral.version() != version) {
            throw new ConflictException(
                    ReferralProblem.NOT_POSSIBLE_NOW, referral.status().name(), "");
        }
        return referral;
    }

    private Referral require(long id) {
        return referrals
                .find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(ReferralProblem.UNKNOWN_REFERRAL, Long.toString(id)));
    }
}
