package org.openleap.publication;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with publishing. */
public enum PublicationProblem implements ProblemCode {
    UNKNOWN_PAIR,
    NOT_POSSIBLE_NOW,
    /** The second person must not be one of those who worded it. */
    SAME_PERSON,
    /** Publishing needs a decision that stands. */
    NOT_DECIDED,
    /** The suggestion has a draft, or a published pair that still says what became of it. */
    ALREADY_DRAFTED,
    /** The proposer gave no permission, and the wording is or repeats their own words. */
    OWN_WORDS_WITHOUT_PERMISSION,
    /** The wording holds an e-mail address, a phone number, an NHS number or a postcode. */
    PERSONAL_DATA,
    /** The loop balance sheet does not add up: nobody knows what the public would be told. */
    REGISTER_DOES_NOT_BALANCE,
    /** The wording names whoever said it, and they did not allow that. */
    AUTHOR_NAMED,
    /** It speaks of so few people that one could be recognised. */
    SMALL_GROUP,
    /** A piece to take out lies outside the words, or two of them overlap. */
    NOT_IN_WORDS,
    /** "You said" is empty. */
    NOTHING_SAID,
    /** The reason is not on the list. */
    UNKNOWN_REASON,
    /** What is left of the person's words is longer than 600 characters. */
    TOO_LONG;

    @Override
    public String component() {
        return "publication";
    }
}
