package org.openleap.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.referral.PartnerReferrals;
import org.openleap.shared.PageRequest;

/** The referrals that wait for a partner, on their home page. */
@Named
@RequestScoped
public class WaitingReferralsView {
    private static final int FEW = 3;

    @Inject
    PartnerReferrals referrals;

    @Inject
    ReferralCards cards;

    private List<ReferralCard> first;

    public List<ReferralCard> getFirst() {
        if (first == null) {
            first = referrals.page(true, PageRequest.first(FEW)).rows().stream()
                    .map(cards::card)
                    .toList();
        }
        return first;
    }
}
