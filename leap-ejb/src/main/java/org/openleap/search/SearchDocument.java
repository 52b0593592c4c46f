package org.openleap.search;

import java.util.List;

/**
 * A record as it can be found.
 *
 * @param reference its public key, at most 60 characters
 * @param title what it is called; results are sorted by it
 * @param texts further short texts whose words lead to it, e.g. former names and codes; no free text of the public
 */
public record SearchDocument(SearchKind kind, String reference, String title, List<String> texts) {
    public SearchDocument {
        texts = List.copyOf(texts);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SearchDocument[" + kind + " " + reference + "]";
    }
}
