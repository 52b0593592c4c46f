package org.openleap.reference.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** Which place everything stands in, on any day. Never changes. */
public final class Hierarchy {
    private final Map<EntryKey, TreeMap<LocalDate, String>> parents = new HashMap<>();

    public Hierarchy(Collection<Placement> placements) {
        placements.forEach(this::put);
    }

    private void put(Placement placement) {
        parents.computeIfAbsent(placement.what(), any -> new TreeMap<>()).put(placement.from(), placement.parent());
    }

    /** Code of the place; empty when it stands in none on that day. */
    public String parentOf(EntryKey what, LocalDate day) {
        var last = parents.getOrDefault(what, new TreeMap<>()).floorEntry(day);
        return last == null ? "" : last.getValue();
    }

    /** Everything that stands directly in a place on that day, whether in force or not. */
    Set<EntryKey> in(String place, LocalDate day) {
        return parents.keySet().stream()
                .filter(what -> parentOf(what, day).equals(place))
                .collect(Collectors.toSet());
    }

    /** The same, with one thing moved. */
    Hierarchy with(Placement move) {
        var moved = new Hierarchy(List.of());
        parents.forEach((what, days) -> moved.parents.put(what, new TreeMap<>(days)));
        moved.put(move);
        return moved;
    }

    /** Whether a place stands in itself, directly or not, on that day or any later one. */
    boolean isCircular(String place, LocalDate from) {
        var days = new TreeSet<>(Set.of(from));
        parents.values().forEach(moves -> days.addAll(moves.tailMap(from).keySet()));
        return days.stream().anyMatch(day -> meetsItself(place, day));
    }

    private boolean meetsItself(String place, LocalDate day) {
        var seen = new HashSet<String>();
        for (var at = place; !at.isEmpty(); at = parentOf(new EntryKey(ReferenceList.PLACE, at), day)) {
            if (!seen.add(at)) return true;
        }
        return false;
    }
}
