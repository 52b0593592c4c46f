package org.openleap.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.LeapException;

/** What can be done to an entry, and what cannot. */
class ListedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final ReferenceEntry parking = entry("parking", "Parking", "General");

    @Test
    void anEntryIsRelabelledAndMovedAndSaysWhatItWas() {
        assertThat(parking.relabel(" Car parking ", TODAY))
                .isEqualTo(new Alteration(ChangeKind.RELABELLED, "Parking", "Car parking", TODAY));
        assertThat(parking.move("Getting here", 7, TODAY))
                .isEqualTo(new Alteration(ChangeKind.MOVED, "General", "Getting here", TODAY));
        assertThat(parking.position()).isEqualTo(7);
        assertThat(parking.read(parking.grouping()).label()).isEqualTo("Car parking");
    }

    @Test
    void itCanBeChosenUntilTheDayBeforeItsEnd() {
        parking.end(TODAY.plusDays(3), TODAY);

        assertThat(parking.isInForceOn(TODAY.plusDays(2))).isTrue();
        assertThat(parking.isInForceOn(TODAY.plusDays(3))).isFalse();
        parking.resume(TODAY);
        assertThat(parking.isInForceOn(TODAY.plusYears(9))).isTrue();
    }

    @Test
    void nothingEndsInThePastAndNothingBeginsAgainThatDidNotEnd() {
        assertRefused(ReferenceProblem.DAY_IN_THE_PAST, () -> parking.end(TODAY.minusDays(1), TODAY));
        assertRefused(ReferenceProblem.NOT_ENDED, () -> parking.resume(TODAY));
    }

    @Test
    void twoEntriesInForceAreNotCalledTheSame() {
        var others = List.of(parking, entry("food", "Food", "General"));

        ListRules.requireFree(parking.key(), "Parking", others, TODAY);
        assertRefused(
                ReferenceProblem.LABEL_TAKEN, () -> ListRules.requireFree(parking.key(), " food ", others, TODAY));
        others.get(1).end(TODAY, TODAY);
        ListRules.requireFree(parking.key(), "Food", others, TODAY);
    }

    @Test
    void whatLeapWritesByItselfCannotEnd() {
        ListRules.requireDispensable(new EntryKey(ReferenceList.THEME, "web_form"));
        assertRefused(
                ReferenceProblem.NEEDED_BY_LEAP,
                () -> ListRules.requireDispensable(new EntryKey(ReferenceList.CHANNEL, "web_form")));
    }

    private static ReferenceEntry entry(String code, String label, String heading) {
        return new ReferenceEntry(ReferenceList.THEME, code, label, heading, 0, TODAY.minusYears(1));
    }

    private static void assertRefused(ReferenceProblem problem, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
