package org.openleap.notification;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a telling. */
public enum NotificationProblem implements ProblemCode {
    UNKNOWN_TELLING,
    NOT_POSSIBLE_NOW,
    /** An e-mail telling is sent by LEAP; only a phone call, a letter or a conversation is noted by hand. */
    SENT_BY_LEAP,
    /** The reader needs another form than this way and these words give; the argument names the needs. */
    FORM_NOT_MET,
    /** Text messages need a service that was not set up here. */
    NO_TEXT_SERVICE,
    /** The post has it in hand; it cannot be held back any more. */
    JUST_LEAVING,
    /** The address does not fit the way: an e-mail address, a phone number, a postal address. */
    WRONG_ADDRESS,
    /** Our printer has no letters of this language. */
    NOT_PRINTABLE,
    /** Giving up needs two different ways that were tried. */
    ONE_WAY_TRIED,
    /** Whoever proposed to give up cannot agree to it too. */
    SAME_PERSON,
    /** A day that has not come, or that lies before the telling was owed. */
    WRONG_DAY,
    /** Somebody who is owed an answer is not asked for more. */
    STILL_OWED_AN_ANSWER;

    @Override
    public String component() {
        return "notification";
    }
}
