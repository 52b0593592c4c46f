package org.openleap.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * One of the aims of an agreement, and what shows that it is lived.
 *
 * @param code out of the library of aims
 * @param words of the aim
 * @param evidence newest first, 20 at most
 */
public record AgreedAim(String code, String words, List<AimEvidence> evidence) implements Serializable {
    public AgreedAim {
        evidence = List.copyOf(evidence);
    }

    public boolean isProved() {
        return !evidence.isEmpty();
    }
}
