package org.openleap.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** What stands where, on which day. */
class HierarchyTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 4, 1);
    private static final LocalDate MOVE = LocalDate.of(2027, 1, 1);
    private static final EntryKey WARD = new EntryKey(ReferenceList.SERVICE, "larkrise-ward");

    private final Hierarchy hierarchy = new Hierarchy(List.of(
            place("trust", "system"), place("city", "trust"), place("coast", "trust"), put(WARD, FIRST, "city")));

    @Test
    void aServiceBelongsToThePlaceOfTheDay() {
        var moved = hierarchy.with(put(WARD, MOVE, "coast"));

        assertThat(moved.parentOf(WARD, FIRST.minusDays(1))).isEmpty();
        assertThat(moved.parentOf(WARD, FIRST)).isEqualTo("city");
        assertThat(moved.parentOf(WARD, MOVE.minusDays(1))).isEqualTo("city");
        assertThat(moved.parentOf(WARD, MOVE)).isEqualTo("coast");
        assertThat(hierarchy.parentOf(WARD, MOVE))
                .as("the first stays as it was")
                .isEqualTo("city");
    }

    @Test
    void aSecondMoveOfTheSameDayReplacesTheFirst() {
        var moved = hierarchy.with(put(WARD, MOVE, "coast")).with(put(WARD, MOVE, "trust"));

        assertThat(moved.parentOf(WARD, MOVE)).isEqualTo("trust");
    }

    @Test
    void whatStandsInAPlaceIsKnownForADay() {
        var moved = hierarchy.with(put(WARD, MOVE, "coast"));

        assertThat(moved.in("city", MOVE.minusDays(1))).containsExactly(WARD);
        assertThat(moved.in("city", MOVE)).isEmpty();
        assertThat(moved.in("trust", MOVE)).hasSize(2);
    }

    @Test
    void noPlaceStandsInItselfNowOrLater() {
        assertThat(hierarchy.isCircular("city", FIRST)).isFalse();
        assertThat(hierarchy.with(place("city", "city")).isCircular("city", FIRST))
                .isTrue();
        assertThat(hierarchy.with(place("trust", "city")).isCircular("trust", FIRST))
                .isTrue();
        var planned = hierarchy.with(put(key("city"), MOVE, "coast"));
        assertThat(planned.with(put(key("coast"), MOVE.minusDays(9), "city")).isCircular("coast", MOVE.minusDays(9)))
                .as("not today, but on the day of the planned move")
                .isTrue();
    }

    private static Placement place(String code, String parent) {
        return put(key(code), FIRST, parent);
    }

    private static EntryKey key(String place) {
        return new EntryKey(ReferenceList.PLACE, place);
    }

    private static Placement put(EntryKey what, LocalDate from, String parent) {
        return new Placement(what, from, parent);
    }
}
