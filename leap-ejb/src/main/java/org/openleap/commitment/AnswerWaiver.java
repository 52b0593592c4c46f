package org.openleap.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The other side agrees to let it go, or does not.
 *
 * @param agrees false keeps the commitment due
 */
public record AnswerWaiver(
        @NotNull CommitmentReference reference,
        long version,
        boolean agrees,
        @NotNull @Size(max = 1000) String note) {}
