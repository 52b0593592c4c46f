package org.openleap.agreement;

import java.io.Serializable;

/** A run of words in a comparison of two versions. */
public record WordChange(Kind kind, String words) implements Serializable {
    /** What happened to the words on the way from the older to the newer version. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
