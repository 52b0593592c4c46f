package org.openleap.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which rows of a list are wanted: at most {@code size} rows that come after the cursor.
 *
 * @param size 1 to 200 rows
 * @param after opaque cursor from {@link Page#nextCursor}, empty for the first page
 */
public record PageRequest(int size, String after) implements Serializable {
    static final int LARGEST = 200;
    private static final Cursor BEFORE_ALL = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    public PageRequest {
        if (size < 1 || size > LARGEST) throw new IllegalArgumentException("page size must be 1 to " + LARGEST);
        if (after == null) throw new IllegalArgumentException("use an empty cursor for the first page");
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, "");
    }

    /** The key to start after; a key before every row when this asks for the first page. */
    public Cursor cursor() {
        return after.isEmpty() ? BEFORE_ALL : Cursor.decode(after);
    }
}
