package org.openleap.sharing;

import java.io.Serializable;

/**
 * How a partner heard what it passes on.
 *
 * @param how in their words, e.g. "Carers' café in Hartmoor"; may be empty
 * @param people how many people said it; 0 for "not counted"
 * @param experienced month it happened, e.g. {@code 2026-07}; empty for "not sure"
 */
public record Heard(String how, int people, String experienced) implements Serializable {
    /** The trust shares it; no partner heard it. */
    public static Heard byTheTrust() {
        return new Heard("", 0, "");
    }
}
