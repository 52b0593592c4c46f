package org.openleap.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the entries of a list stand under: places, entries of another list, words of the trust's own, or nothing. */
public final class Headings {
    private static final Map<ReferenceList, ReferenceList> CODES = Map.of(
            ReferenceList.PLACE, ReferenceList.PLACE,
            ReferenceList.SERVICE, ReferenceList.PLACE,
            ReferenceList.POSTCODE_DISTRICT, ReferenceList.PLACE,
            ReferenceList.ORGANISATION_TYPE, ReferenceList.STAKEHOLDER_CATEGORY);
    private static final Set<ReferenceList> WORDS =
            Set.of(ReferenceList.THEME, ReferenceList.COMMUNITY, ReferenceList.MECHANISM);

    private Headings() {}

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
