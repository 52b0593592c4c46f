package org.openleap.feedback;

import java.time.Instant;
import java.util.List;

/**
 * What another component needs of an item inside its own guarded services.
 *
 * @param service code, may be empty
 * @param place code, may be empty
 * @param mayPublish permission to publish an anonymous version
 * @param mayShare permission to share an anonymous version with partners and Healthwatch
 * @param besides words beside its own that can be quoted: its English, and what was said later; only for whoever reads it
 * @param head the item in which it goes on; itself unless it was joined with another
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
        boolean mayShare,
        Instant receivedAt,
        FeedbackReference head,
        List<String> besides) {
    public HeardItem {
        besides = List.copyOf(besides);
    }

    /** Without the words beside its own. */
    public HeardItem(
            FeedbackReference reference,
            FeedbackStatus status,
            boolean screened,
            String words,
            String request,
            String service,
            String place,
            boolean mayPublish,
            boolean mayShare,
            Instant receivedAt,
            FeedbackReference head) {
        this(
                reference,
                status,
                screened,
                words,
                request,
                service,
                place,
                mayPublish,
                mayShare,
                receivedAt,
                head,
                List.of());
    }

    /** It was joined with another item, where it goes on. */
    public boolean isMerged() {
        return !head.equals(reference);
    }

    /** Whether these words stand in what was said, letter by letter. */
    public boolean holds(String quote) {
        return words.contains(quote)
                || request.contains(quote)
                || besides.stream().anyMatch(text -> text.contains(quote));
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeardItem[" + reference + "]";
    }
}
