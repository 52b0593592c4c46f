package org.openleap.insightfeed;

/** What a record for the store is about. */
public enum FeedKind {
    /** Something that was said, once a person has screened it: codes and days, no words. */
    ITEM,
    /** A suggestion and what was decided: codes and days, no words. */
    DECISION,
    /** A published answer, in the words that everybody reads. */
    ANSWER
}
