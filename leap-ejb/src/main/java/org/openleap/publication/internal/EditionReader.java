package org.openleap.publication.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the number of the edition in a transaction of its own. */
@Stateless
public class EditionReader {
    @Inject
    Editions editions;

    public long current() {
        return editions.current();
    }
}
