package org.openleap.workload;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.identity.Duty;
import org.openleap.identity.UserId;

/**
 * Everything open of one person goes to others.
 *
 * @param to who gets what, by duty; a duty that is missing stays where it is
 * @param leaves whether the person comes no more
 */
public record HandOver(@NotNull UserId from, @NotNull Map<Duty, UserId> to, boolean leaves) {
    public HandOver {
        to = Map.copyOf(to);
    }
}
