package org.openleap.stakeholder.internal;

import java.util.function.Function;

/** What two records of one person probably share. */
enum PersonTrait {
    EMAIL("p.reach.email", person -> person.contact().email()),
    NAME("p.sortName", person -> Names.sortKey(person.name()));

    private final String field;
    private final Function<Person, String> value;

    PersonTrait(String field, Function<Person, String> value) {
        this.field = field;
        this.value = value;
    }

    /** In a query on people ({@code p}). */
    String field() {
        return field;
    }

    /** Empty when nobody knows it. */
    String of(Person person) {
        return value.apply(person);
    }
}
