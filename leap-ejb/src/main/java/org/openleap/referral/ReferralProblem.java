package org.openleap.referral;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a referral. */
public enum ReferralProblem implements ProblemCode {
    UNKNOWN_REFERRAL,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The organisation takes part in no partnership in force. */
    NOT_A_PARTNER,
    /** What the partner would read holds an e-mail address, a phone number, an NHS number or a postcode. */
    PERSONAL_DATA,
    /** The partner has not answered. */
    NOT_ANSWERED;

    @Override
    public String component() {
        return "referral";
    }
}
