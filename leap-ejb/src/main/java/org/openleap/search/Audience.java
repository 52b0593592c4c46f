package org.openleap.search;

import java.util.HashSet;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/**
 * Who may find a record, as the index keeps it: a first sieve, never the last. Whoever loads the record asks again, so a
 * mistake here hides or costs time and shows nothing.
 *
 * @param readers everybody who has one of these marks
 * @param hiddenFrom ids of people who must not find it whatever they have
 */
public record Audience(Set<String> readers, Set<String> hiddenFrom) {
    public Audience {
        readers = Set.copyOf(readers);
        hiddenFrom = Set.copyOf(hiddenFrom);
    }

    public static Audience of(Set<String> roles) {
        return new Audience(roles, Set.of());
    }

    /** Also people of this role who are members of the service. */
    public Audience andInService(String role, String service) {
        return service.isEmpty() ? this : and(inService(role, service));
    }

    /** Also this person, while they have the role. */
    public Audience andPerson(String role, String person) {
        return and(person(role, person));
    }

    public Audience hiddenFrom(Set<String> people) {
        return new Audience(readers, people);
    }

    /** The marks of a caller, and of the people they stand in for. */
    public static Set<String> marksOf(VisibilityScope caller) {
        var marks = new HashSet<>(caller.roles());
        for (var role : caller.roles()) {
            caller.people().forEach(person -> marks.add(person(role, person.value())));
            caller.services().forEach(service -> marks.add(inService(role, service)));
        }
        return marks;
    }

    /** LEAP's own timers find everything. */
    public static boolean findsAll(VisibilityScope caller) {
        return caller.user().equals(UserId.SYSTEM);
    }

    private Audience and(String mark) {
        var more = new HashSet<>(readers);
        more.add(mark);
        return new Audience(more, hiddenFrom);
    }

    private static String inService(String role, String service) {
        return role + "@" + service;
    }

    private static String person(String role, String person) {
        return role + "#" + person;
    }
}
