package org.openleap.agreement.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.identity.UserId;

/** What a new day does to agreements, one transaction for all that are due. Called by {@link AgreementClock} alone. */
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
