package org.openleap.consent;

import java.io.Serializable;

/**
 * Whose permission it is: of whoever said an item, or of a person in the stakeholder directory.
 *
 * @param key reference of the item, or key of the person
 */
public record ConsentSubject(Kind kind, String key) implements Serializable {
    /** Where the record is kept. */
    public enum Kind {
        ITEM,
        PERSON
    }

    public static ConsentSubject item(String reference) {
        return new ConsentSubject(Kind.ITEM, reference);
    }

    public static ConsentSubject person(String key) {
        return new ConsentSubject(Kind.PERSON, key);
    }
}
