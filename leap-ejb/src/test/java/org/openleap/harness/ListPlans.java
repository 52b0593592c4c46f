package org.openleap.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Asks MariaDB how it reads a list. */
@ApplicationScoped
public class ListPlans {
    @Inject
    StatementLog log;

    /** The list is read in the order of an index: nothing is sorted, and no table is read as a whole. */
    public void assertUnsorted(Actor caller, Supplier<?> list) {
        var selects = log.during(() -> caller.asks(list)).stream()
                .filter(statement -> statement.toLowerCase().contains(" order by "))
                .toList();
        assertThat(selects).isNotEmpty().allSatisfy(this::assertInOrder);
    }

    /** Sums of a stretch of time read that stretch of an index, and no row from before it. */
    public void assertStretch(Runnable sums) {
        var selects = log.during(sums);
        assertThat(selects)
                .isNotEmpty()
                .allSatisfy(select -> assertThat(log.way(select)).as(select).containsOnly("range"));
    }

    private void assertInOrder(String select) {
        assertThat(log.plan(select))
                .as(select)
                .noneMatch(step -> step.contains("filesort") || step.contains("temporary"));
        assertThat(log.access(select)).as(select).doesNotContain("null");
    }
}
