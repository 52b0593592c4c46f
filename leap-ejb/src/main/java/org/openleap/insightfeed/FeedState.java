package org.openleap.insightfeed;

import java.io.Serializable;

/**
 * The feed as a whole.
 *
 * @param destination where records go; empty while the feed is off
 * @param behind whether LEAP has happenings that the feed has not looked at yet
 */
public record FeedState(String destination, boolean behind) implements Serializable {

    public boolean isOn() {
        return !destination.isEmpty();
    }
}
