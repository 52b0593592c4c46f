package org.openleap.redaction;

import org.openleap.redaction.internal.SpotRules;

/** The rules for tests without a container. */
public final class Redactions {
    private Redactions() {}

    public static Spotter spotter() {
        var spotter = new Spotter();
        spotter.rules = new SpotRules();
        spotter.groups = smallGroups();
        return spotter;
    }

    /** With the threshold that is shipped. */
    public static SmallGroups smallGroups() {
        return new SmallGroups(() -> 5);
    }
}
