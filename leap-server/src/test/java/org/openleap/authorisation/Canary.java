package org.openleap.authorisation;

import java.util.Set;

/**
 * A word that stands in one record only. Whoever is not among its readers must never see it, wherever they look.
 *
 * @param what the record and its state, for people
 * @param readers demonstration accounts; {@link Policy#ANONYMOUS} for visitors
 * @param address page or resource that shows the record to its readers; empty when a list shows it
 */
record Canary(String what, String word, Set<String> readers, String address) {

    /** An unmistakable word. */
    static String word(int number) {
        return "Zqcanary" + "abcdefghijklmnopqrstuvwxyz".charAt(number / 26)
                + "abcdefghijklmnopqrstuvwxyz".charAt(number % 26) + "zq";
    }
}
