package org.openleap.partnership;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a partnership. */
public enum PartnershipProblem implements ProblemCode {
    UNKNOWN_PARTNERSHIP,
    /** No organisation of a partnership in force presents itself under this number. */
    UNKNOWN_PARTNER,
    /** The participant, outcome, milestone or strategy is not one of this partnership. */
    UNKNOWN_PART,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** One of the five parts is missing. */
    PARTS_MISSING,
    /** The caller may see it and no more. */
    NOT_YOURS,
    /** An achieved outcome needs evidence that anybody can look at. */
    EVIDENCE_MISSING,
    DATE_IN_THE_PAST,
    /** The end lies before the start. */
    ENDS_BEFORE_IT_STARTS,
    /** Not on the list of places, services, mechanisms or channels. */
    UNKNOWN_CODE,
    /** The owner must be somebody of the trust who leads engagement. */
    UNKNOWN_OWNER,
    /** A partnership cannot come before or after itself. */
    SAME_PARTNERSHIP,
    /** The same form was sent before with other words. */
    KEY_USED_FOR_OTHER_WORDS;

    @Override
    public String component() {
        return "partnership";
    }
}
