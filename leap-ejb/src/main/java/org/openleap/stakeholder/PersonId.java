package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.UUID;

/** Key of a person in the stakeholder directory: a random UUID, so that nobody can guess the next one. */
public record PersonId(String value) implements Serializable {
    public PersonId {
        if (!UUID.fromString(value).toString().equals(value)) throw new IllegalArgumentException("not a person's id");
    }

    @Override
    public String toString() {
        return value;
    }
}
