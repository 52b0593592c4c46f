package org.openleap.commitment;

import java.io.Serializable;

/**
 * Which activities are wanted; an empty text means "any".
 *
 * @param kind name of an {@link ActivityKind}
 * @param organisation alias of the partner whose activities they are
 */
public record ActivityFilter(String kind, String organisation) implements Serializable {
    public static ActivityFilter all() {
        return new ActivityFilter("", "");
    }
}
