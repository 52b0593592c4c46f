package org.openleap.mailbox;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a mail that waits for a person. */
public enum MailboxProblem implements ProblemCode {
    UNKNOWN_MAIL,
    /** Somebody has dealt with it already. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** LEAP has no words of it: a person must write them down. */
    NO_WORDS;

    @Override
    public String component() {
        return "mailbox";
    }
}
