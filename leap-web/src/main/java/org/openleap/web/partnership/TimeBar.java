package org.openleap.web.partnership;

import java.io.Serializable;

/**
 * A bar of the timeline, in hundredths of a per cent of its width so that no digit is lost.
 *
 * @param x where it begins
 * @param width how long it is
 * @param review where the review stands, -1 for none
 * @param tone class of the bar
 * @param words the same in words, for people who do not see it
 */
public record TimeBar(int x, int width, int review, String tone, String words) implements Serializable {
    public boolean isReviewed() {
        return review >= 0;
    }
}
