package org.openleap.workload.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.UserId;

/**
 * The absences of one day. A stand-in can be away too: then whoever stands in for them does it for both. Where people stand in
 * for each other in a ring, nobody is there, and the work waits for its owner.
 *
 * @param standIns the stand-in of everybody who is away
 */
record Rota(Map<UserId, UserId> standIns) {
    static Rota of(List<Absence> absences) {
        return new Rota(absences.stream().collect(Collectors.toMap(Absence::person, Absence::standIn, (a, b) -> a)));
    }

    /** Whoever does the person's work: themselves, or the first in the chain of stand-ins who is there. */
    UserId atWork(UserId person) {
        var seen = new HashSet<UserId>();
        var at = person;
        while (standIns.containsKey(at)) {
            if (!seen.add(at)) return person;
            at = standIns.get(at);
        }
        return at;
    }

    /** Nobody while they are away themselves. */
    Set<UserId> coveredBy(UserId person) {
        return standIns.keySet().stream()
                .filter(away -> !away.equals(person) && atWork(away).equals(person))
                .collect(Collectors.toSet());
    }
}
