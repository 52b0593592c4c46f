package org.openleap.web.answers;

import java.time.Instant;
import java.util.List;

/**
 * Published answers as a feed, before it is written in one of its formats.
 *
 * @param author the trust
 * @param home the page that shows the same
 * @param base address of the feed without its ending
 * @param suffix the filter as the end of an address, empty without a filter
 * @param updated when it changed last
 */
record Feed(
        String title, String author, String home, String base, String suffix, Instant updated, List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    String self(String ending) {
        return base + ending + suffix;
    }

    /**
     * One answer. Its address never changes, so that a reader shows a correction in the place of what was wrong.
     *
     * @param tags names of its themes
     */
    record Entry(String address, String title, String text, Instant updated, List<String> tags) {
        Entry {
            tags = List.copyOf(tags);
        }
    }
}
