package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.ReferralLine;

/** Turns a referral into what each side may read of it. */
@ApplicationScoped
public class ReferralMapper {
    @Inject
    ReferralPartners partners;

    public ReferralLine line(Referral referral) {
        return new ReferralLine(
                referral.id(),
                partners.nameOf(referral.organisation()),
                referral.why(),
                referral.status(),
                referral.referredAt(),
                referral.due(),
                referral.answer(),
                referral.words());
    }

    PartnerReferral ofPartner(Referral referral) {
        return new PartnerReferral(
                referral.id(),
                referral.reference().value(),
                referral.title(),
                referral.why(),
                referral.status(),
                referral.referredAt(),
                referral.due(),
                referral.words(),
                referral.version());
    }
}
