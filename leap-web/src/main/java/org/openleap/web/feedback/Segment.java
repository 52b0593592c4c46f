package org.openleap.web.feedback;

import java.io.Serializable;

/** A stretch of somebody's words. {@code mark} is the number of the suggestion it was marked as, 0 for plain words. */
public record Segment(String text, int mark) implements Serializable {

    public boolean marked() {
        return mark > 0;
    }
}
