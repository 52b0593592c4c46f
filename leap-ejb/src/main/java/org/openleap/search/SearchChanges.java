package org.openleap.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.search.internal.ChangeRepository;

/**
 * Tells the index of every node, once the transaction has been committed, what it has to read again. Whatever fires
 * an event needs no word more; this is for the rest.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchChanges {
    @Inject
    ChangeRepository changes;

    /** Something happened to the record that no event tells. */
    public void changed(String subject) {
        changes.note(subject, false);
    }

    /** The record's words were erased: every index forgets them for good, down to the bytes of its files. */
    public void erased(String subject) {
        changes.note(subject, true);
    }
}
