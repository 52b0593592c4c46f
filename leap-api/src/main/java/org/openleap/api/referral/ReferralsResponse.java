package org.openleap.api.referral;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.referral.PartnerReferral;
import org.openleap.shared.Page;

/** Some referrals, newest first. */
@Schema(description = "Some referrals, newest first.")
public record ReferralsResponse(
        @Schema(description = "At most `limit` referrals.") List<ReferralResponse> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static ReferralsResponse from(Page<PartnerReferral> page) {
        return new ReferralsResponse(
                page.rows().stream().map(ReferralResponse::from).toList(), page.nextCursor());
    }
}
