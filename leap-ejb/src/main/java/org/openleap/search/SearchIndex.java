package org.openleap.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.search.internal.SearchRepository;

/** The index, inside the transaction that changes or reads the records, so that it never says anything else than they do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchIndex {
    /** Somebody who types more has typed enough. */
    private static final int MOST_WORDS = 6;

    @Inject
    SearchRepository words;

    /** Enters a record, or changes what it can be found by. */
    public void put(SearchDocument document) {
        words.replace(document);
    }

    /** The record can be found no more. */
    public void remove(SearchKind kind, String reference) {
        words.remove(kind, reference);
    }

    /**
     * Records of which each typed word begins a word, by title; nothing for a text without a letter or digit.
     *
     * @param most 1 to 200 references
     */
    public List<String> find(SearchKind kind, String typed, int most) {
        var wanted = Words.of(typed).stream().limit(MOST_WORDS).toList();
        return wanted.isEmpty() ? List.of() : words.find(kind, wanted, most);
    }
}
