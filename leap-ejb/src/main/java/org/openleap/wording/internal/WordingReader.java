package org.openleap.wording.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the wordings in a transaction, for the cache. */
@Stateless
public class WordingReader {
    @Inject
    WordingRepository written;

    public Wordings read() {
        return new Wordings(written.all());
    }
}
