package org.openleap.privacy;

import java.io.Serializable;

/**
 * One record in which somebody appears.
 *
 * @param key how its component finds it: a reference or an id, never a name; at most 40 characters, no blanks
 */
public record RecordKey(RecordKind kind, String key) implements Serializable {
    private static final int LONGEST = 40;

    public RecordKey {
        if (key.isEmpty() || key.length() > LONGEST || key.contains(" ")) {
            throw new IllegalArgumentException("not a key");
        }
    }

    public static RecordKey item(String reference) {
        return new RecordKey(RecordKind.ITEM, reference);
    }

    public boolean is(RecordKind wanted) {
        return kind == wanted;
    }
}
