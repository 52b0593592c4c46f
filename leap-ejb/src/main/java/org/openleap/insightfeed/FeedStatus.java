package org.openleap.insightfeed;

/** Where a record for the store stands. */
public enum FeedStatus {
    /** It has to be sent, for the first time or again. */
    WAITING,
    /** The store took it as it is now. */
    ACCEPTED,
    /** The store does not want it as it is; sending it again helps only after something was put right. */
    REFUSED
}
