package org.openleap.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the entries of a list stand under: places, entries of another list, states, words of the trust's own, or nothing. */
public final class Headings {
    private static final Map<ReferenceList, ReferenceList> CODES = Map.of(
            ReferenceList.PLACE, ReferenceList.PLACE,
            ReferenceList.SERVICE, ReferenceList.PLACE,
            ReferenceList.POSTCODE_DISTRICT, ReferenceList.PLACE,
            ReferenceList.ORGANISATION_TYPE, ReferenceList.STAKEHOLDER_CATEGORY);
    private static final Set<ReferenceList> WORDS =
            Set.of(ReferenceList.THEME, ReferenceList.COMMUNITY, ReferenceList.MECHANISM);

    private static final Set<ReferenceList> FIXED = Set.of(ReferenceList.SUGGESTION_LABEL);

    private Headings() {}

    /** Whether headings are chosen and not written. */
    public static boolean areChosen(ReferenceList list) {
        return of(list).isPresent() || areFixed(list);
    }

    /** Whether LEAP itself has the headings ({@link HeadingSource}): an entry never leaves the one it was added under. */
    public static boolean areFixed(ReferenceList list) {
        return FIXED.contains(list);
    }

    /** The list whose codes are the headings; empty where headings are words, or where there are none. */
    public static Optional<ReferenceList> of(ReferenceList list) {
        return Optional.ofNullable(CODES.get(list));
    }

    /** Whether headings are words that the trust finds itself. */
    public static boolean areWords(ReferenceList list) {
        return WORDS.contains(list);
    }

    /** Whether entries stand in places, and since which day they do is kept. */
    public static boolean areDated(ReferenceList list) {
        return list == ReferenceList.PLACE || list == ReferenceList.SERVICE;
    }
}
