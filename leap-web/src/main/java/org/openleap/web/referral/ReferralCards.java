package org.openleap.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.ReferralStatus;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** Shows a referral to the partner: where it stands, and by when something is due. */
@ApplicationScoped
public class ReferralCards {
    @Inject
    Words words;

    @Inject
    Deadlines deadlines;

    ReferralCard card(PartnerReferral referral) {
        var href = Href.to("/partner/referral").with("id", referral.id());
        return new ReferralCard(referral, tag(referral), href.toString());
    }

    private Tag tag(PartnerReferral referral) {
        return deadlines.isDue(referral.due()) ? deadlines.tag(referral.due()) : of(referral.status());
    }

    private Tag of(ReferralStatus status) {
        var word = words.of(status);
        return switch (status) {
            case OFFERED, ACCEPTED -> new Tag(word, "clock", "blue");
            case ANSWERED, FOLLOWED -> new Tag(word, "check", "green");
            case DECLINED, LAPSED, TAKEN_BACK -> new Tag(word, "back", "grey");
        };
    }
}
