package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Somebody speaks for somebody else.
 *
 * @param onBehalfOf name of the person they speak for; may be empty
 * @param proof what a member of staff saw that shows it; empty while nobody has seen anything
 */
public record Representation(
        @NotNull Relation relation,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String onBehalfOf,

        @NotNull @Size(max = 500) String proof)
        implements Serializable {
    private static final Representation NONE = new Representation(Relation.NONE, "", "");

    public Representation {
        onBehalfOf = onBehalfOf == null ? "" : onBehalfOf.strip();
        proof = proof == null ? "" : proof.strip();
    }

    /** They speak for themselves. */
    public static Representation none() {
        return NONE;
    }

    public boolean isNone() {
        return relation == Relation.NONE;
    }

    public boolean isProved() {
        return isNone() || !proof.isEmpty();
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Representation[" + relation + "]";
    }
}
