package org.openleap.agreement.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.identity.UserId;

/**
 * What a new day does to agreements: at most 200 of each kind in one transaction, the next tick takes the others. Called by
 * {@link AgreementClock} alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgreementDays {
    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementDesk desk;

    @Inject
    Completion completion;

    @Inject
    AgreementNews news;

    /** Signed agreements whose first day has come begin; those whose last day has passed expire. */
    public void turn() {
        agreements.lockToBegin(desk.today()).forEach(agreement -> completion.begin(agreement, UserId.SYSTEM));
        agreements.lockToExpire(desk.today()).forEach(this::expire);
    }

    private void expire(Agreement agreement) {
        agreement.expire(UserId.SYSTEM, desk.now());
        news.note(agreement);
    }
}
