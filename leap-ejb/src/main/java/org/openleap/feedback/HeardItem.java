package org.openleap.feedback;

import java.time.Instant;

/**
 * What another component needs of an item inside its own guarded services.
 *
 * @param service code, may be empty
 * @param place code, may be empty
 */
public record HeardItem(
        FeedbackReference reference,
        FeedbackStatus status,
        boolean screened,
        String words,
        String request,
        String service,
        String place,
        boolean mayPublish,
        Instant receivedAt) {

    /** Whether these words stand in what was said, letter by letter. */
    public boolean holds(String quote) {
        return words.contains(quote) || request.contains(quote);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeardItem[" + reference + "]";
    }
}
