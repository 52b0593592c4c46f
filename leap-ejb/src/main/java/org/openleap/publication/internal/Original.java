package org.openleap.publication.internal;

import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.publication.Permission;
import org.openleap.redaction.Surroundings;
import org.openleap.suggestion.SuggestionDetail;

/** What was said, and by whom: nothing of it is ever changed here. */
record Original(SuggestionDetail suggestion, HeardItem item, Surroundings surroundings) {
    String quote() {
        return suggestion.quote();
    }

    /** Whoever has taken it back allows nothing any more. */
    Permission permission() {
        return new Permission(item.mayPublish() && item.status() != FeedbackStatus.WITHDRAWN, false);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Original[" + suggestion.reference() + "]";
    }
}
