package org.openleap.authorisation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word that stands in one record only. Whoever is not among its readers must never see it, wherever they look.
 *
 * @param what the record and its state, for people
 * @param readers demonstration accounts; {@link Policy#ANONYMOUS} for visitors
 * @param kind part of the names of the pages that show one such record; empty when only lists do
 * @param query how such a page is asked for this record
 */
record Canary(String what, String word, Set<String> readers, String kind, String query) {

    /** Where the record can be asked for, out of all pages there are. */
    Stream<String> addresses(Collection<String> pages) {
        if (kind.isEmpty()) return Stream.empty();
        return pages.stream().filter(page -> page.contains(kind)).map(page -> page + "?" + query);
    }

    /** How all of them begin, which is what somebody would type to find them. */
    static final String BEGINNING = "Zqcanary";

    /** An unmistakable word. */
    static String word(int number) {
        return BEGINNING + "abcdefghijklmnopqrstuvwxyz".charAt(number / 26)
                + "abcdefghijklmnopqrstuvwxyz".charAt(number % 26) + "zq";
    }
}
