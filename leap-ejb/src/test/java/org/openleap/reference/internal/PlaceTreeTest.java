package org.openleap.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.reference.Choice;
import org.openleap.reference.PlaceNode;

/** Places and services of one day as a tree. */
class PlaceTreeTest {
    private static final LocalDate OLD = LocalDate.of(2011, 4, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 4, 1);

    private final Place nation = new Place("nation", "Nation", "nation", OLD, null);
    private final Place before = new Place("before", "Before", "system", OLD, MERGED.minusDays(1));
    private final Place after = new Place("after", "After", "system", MERGED, null);
    private final Service ward = new Service("ward", "Ward", OLD, null);
    private final Hierarchy hierarchy = new Hierarchy(List.of(
            new Placement(before.key(), OLD, "nation"),
            new Placement(after.key(), MERGED, "nation"),
            new Placement(ward.key(), OLD, "before"),
            new Placement(ward.key(), MERGED.plusDays(1), "after")));

    @Test
    void eachDayHasItsOwn() {
        var nodes = on(MERGED.minusDays(1)).roots();

        assertThat(nodes).extracting(PlaceNode::code).containsExactly("nation");
        assertThat(nodes.get(0).places()).extracting(PlaceNode::code).containsExactly("before");
        assertThat(nodes.get(0).places().get(0).services())
                .extracting(Choice::code)
                .containsExactly("ward");
        assertThat(on(MERGED.plusDays(1)).roots().get(0).places())
                .extracting(PlaceNode::code)
                .containsExactly("after");
    }

    @Test
    void aServiceWhosePlaceHasEndedIsShownAsHomelessAndNotForgotten() {
        assertThat(on(MERGED).homeless()).extracting(Choice::code).containsExactly("ward");
        assertThat(on(MERGED.plusDays(1)).homeless()).isEmpty();
    }

    @Test
    void nothingIsThereBeforeItBegan() {
        assertThat(on(OLD.minusDays(1)).roots()).isEmpty();
        assertThat(on(OLD.minusDays(1)).homeless()).isEmpty();
    }

    @Test
    void aNewPlaceHasTheNextLevelDown() {
        var city = after.within(new Place("t", "T", "", OLD, null).key(), "Trust", MERGED);
        var below = city.within(city.key(), "Locality", MERGED).within(city.key(), "Ward", MERGED);

        assertThat(city.level()).isEqualTo("trust");
        assertThat(below.level()).isEqualTo("ward");
        assertThat(below.within(below.key(), "Bay", MERGED).level()).isEqualTo("ward");
    }

    private PlaceTree on(LocalDate day) {
        return new PlaceTree(hierarchy, List.of(nation, before, after), List.of(ward), day);
    }
}
