package org.openleap.stakeholder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How the trust stands with an organisation.
 *
 * @param owner account id of the person of the trust who looks after it, empty when nobody does
 * @param influence 1 (little) to 5 (much), 0 when nobody has judged it
 * @param interest 1 (little) to 5 (much), 0 when nobody has judged it
 */
public record Relationship(
        @NotNull @Size(max = 36) String owner,
        @NotNull RelationshipHealth health,
        @NotNull @Size(max = 500) String healthNote,
        @Min(0) @Max(5) int influence,
        @Min(0) @Max(5) int interest)
        implements Serializable {

    /** Nothing is known yet. */
    public static Relationship unknown() {
        return new Relationship("", RelationshipHealth.NOT_SAID, "", 0, 0);
    }
}
