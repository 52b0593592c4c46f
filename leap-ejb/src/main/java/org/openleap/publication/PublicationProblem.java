package org.openleap.publication;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with publishing. */
public enum PublicationProblem implements ProblemCode {
    UNKNOWN_PAIR,
    NOT_POSSIBLE_NOW,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** Publishing needs a decision that stands. */
    NOT_DECIDED,
    /** The suggestion has a draft or a published pair already. */
    ALREADY_DRAFTED,
    /** The proposer gave no permission, and the wording repeats eight or more of their own words in a row. */
    OWN_WORDS_WITHOUT_PERMISSION,
    /** The wording holds an e-mail address, a phone number, an NHS number or a postcode. */
    PERSONAL_DATA,
    /** The loop balance sheet does not add up: nobody knows what the public would be told. */
    REGISTER_DOES_NOT_BALANCE;

    @Override
    public String component() {
        return "publication";
    }
}
