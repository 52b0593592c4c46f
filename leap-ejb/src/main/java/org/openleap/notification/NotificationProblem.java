package org.openleap.notification;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a telling. */
public enum NotificationProblem implements ProblemCode {
    UNKNOWN_TELLING,
    NOT_POSSIBLE_NOW,
    /** An e-mail telling is sent by LEAP; only a phone call, a letter or a conversation is noted by hand. */
    SENT_BY_LEAP;

    @Override
    public String component() {
        return "notification";
    }
}
