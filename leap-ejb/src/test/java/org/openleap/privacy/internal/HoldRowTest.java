package org.openleap.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.LiftHold;
import org.openleap.privacy.PlaceHold;
import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;

class HoldRowTest {
    private static final Instant NOW = Instant.parse("2026-08-03T10:00:00Z");
    private static final RecordKey ITEM = RecordKey.item("FB-4X7K-92QM-D");

    /** Half past eleven at night in London is the next day in UTC. */
    private static final RecordFacts FACTS =
            new RecordFacts("heron-ward", "tarnwold-city", Instant.parse("2022-06-30T22:30:00Z"));

    @Test
    void aHoldWithoutConditionsCoversEverything() {
        assertThat(hold("", "", "", LocalDate.MIN, LocalDate.MAX).covers(FACTS, ITEM))
                .isTrue();
    }

    @Test
    void everyConditionMustFit() {
        assertThat(hold("heron-ward", "tarnwold-city", "", LocalDate.MIN, LocalDate.MAX)
                        .covers(FACTS, ITEM))
                .isTrue();
        assertThat(hold("heron-ward", "england", "", LocalDate.MIN, LocalDate.MAX)
                        .covers(FACTS, ITEM))
                .isFalse();
        assertThat(hold("", "", "FB-0000-0000-0", LocalDate.MIN, LocalDate.MAX).covers(FACTS, ITEM))
                .isFalse();
        assertThat(hold("", "", ITEM.key(), LocalDate.MIN, LocalDate.MAX).covers(FACTS, ITEM))
                .isTrue();
    }

    @Test
    void firstAndLastDayAreCovered() {
        var day = LocalDate.of(2022, 6, 30);

        assertThat(hold("", "", "", day, day).covers(FACTS, ITEM)).isTrue();
        assertThat(hold("", "", "", day.plusDays(1), LocalDate.MAX).covers(FACTS, ITEM))
                .isFalse();
        assertThat(hold("", "", "", LocalDate.MIN, day.minusDays(1)).covers(FACTS, ITEM))
                .isFalse();
    }

    @Test
    void aLiftedHoldCoversNothingAndIsLiftedOnce() {
        var hold = hold("", "", "", LocalDate.MIN, LocalDate.MAX);
        var lift = new LiftHold(1, "The inquiry has reported.");

        hold.lift(lift, UserId.SYSTEM, NOW);

        assertThat(hold.covers(FACTS, ITEM)).isFalse();
        assertThatThrownBy(() -> hold.lift(lift, UserId.SYSTEM, NOW))
                .hasFieldOrPropertyWithValue("code", PrivacyProblem.ALREADY_LIFTED);
    }

    @Test
    void aHoldEndsAfterItsFirstDay() {
        assertThatThrownBy(() -> hold("", "", "", LocalDate.of(2022, 2, 1), LocalDate.of(2022, 1, 31)))
                .hasFieldOrPropertyWithValue("code", PrivacyProblem.ENDS_BEFORE_START);
    }

    private static HoldRow hold(String service, String place, String reference, LocalDate from, LocalDate until) {
        return HoldRow.place(
                new PlaceHold(
                        HoldKind.INQUIRY,
                        "Heron Ward inquiry",
                        "Asked for by its chair.",
                        service,
                        place,
                        reference,
                        from,
                        until),
                UserId.SYSTEM,
                NOW);
    }
}
