package org.openleap.insightfeed.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insightfeed.FeedKind;

/**
 * What LEAP has to tell the store about one thing, as it is now, by LEAP's own names.
 *
 * @param item the item it belongs to
 * @param fields texts, lists of codes, or true; what is not known is left out
 */
record Content(FeedKind kind, String subject, FeedbackReference item, Map<String, Object> fields) {
    Content {
        var all = new LinkedHashMap<String, Object>();
        all.put("kind", kind.name());
        all.put("reference", subject);
        fields.forEach((name, value) -> {
            if (!"".equals(value)) all.put(name, value);
        });
        fields = Map.copyOf(all);
    }

    /** The store has to drop it. */
    static Content withdrawn(FeedKind kind, String subject, FeedbackReference item) {
        return new Content(kind, subject, item, Map.of("withdrawn", true));
    }

    /** What tells it from every other. */
    String key() {
        return kind + " " + subject;
    }
}
