package org.openleap.insight.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds entries up before they are written down, so that a thousand entries change a handful of sums. */
final class Tally {
    private final Map<Key, Long> sums = new LinkedHashMap<>();

    /** @param level {@link LoopSum#DAY} or {@link LoopSum#MONTH} */
    record Key(String level, LocalDate starts, String account, LoopCell cell) {}

    /** The item came in. */
    void receipt(LoopEntry entry) {
        add(entry, LoopSum.RECEIVED, entry.cell(), 1);
        add(entry, entry.account().name(), entry.cell(), 1);
    }

    /** The item moved; one that is now counted for another source was received there. */
    void move(LoopEntry before, LoopEntry after) {
        add(after, before.account().name(), before.cell(), -1);
        add(after, after.account().name(), after.cell(), 1);
        if (before.cell().equals(after.cell())) return;
        add(after, LoopSum.RECEIVED, before.cell(), -1);
        add(after, LoopSum.RECEIVED, after.cell(), 1);
    }

    private void add(LoopEntry entry, String account, LoopCell cell, long items) {
        var day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
        sums.merge(new Key(LoopSum.DAY, day, account, cell), items, Long::sum);
        sums.merge(new Key(LoopSum.MONTH, day.withDayOfMonth(1), account, cell), items, Long::sum);
    }

    /** The sums that are not zero. */
    Map<Key, Long> sums() {
        sums.values().removeIf(net -> net == 0);
        return Map.copyOf(sums);
    }
}
