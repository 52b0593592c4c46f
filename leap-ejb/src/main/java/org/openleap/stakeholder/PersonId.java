package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Key of a person in the stakeholder directory: a random UUID, so that nobody can guess the next one. */
public record PersonId(String value) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public PersonId {
        if (!isOne(value)) throw new IllegalArgumentException("not a person's id");
    }

    /** Whether the text could be one; whether there is such a person is another question. */
    public static boolean isOne(String text) {
        return FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
