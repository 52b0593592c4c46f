package org.openleap.api.referral;

import java.util.regex.Pattern;
import org.openleap.referral.ReferralProblem;
import org.openleap.shared.error.NotFoundException;

/** The number of a referral in an address. */
final class ReferralAddress {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private ReferralAddress() {}

    /** @throws NotFoundException when it is no number of a referral: there is nothing at that address */
    static long read(String id) {
        if (ID.matcher(id).matches()) return Long.parseLong(id);
        throw new NotFoundException(ReferralProblem.UNKNOWN_REFERRAL);
    }
}
