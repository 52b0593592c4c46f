package org.openleap.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Shows the working draft to the partner as a numbered version.
 *
 * @param note what changed, for the partner; may be empty
 */
public record ShareVersion(
        @NotNull AgreementReference reference,
        long version,
        @NotNull @Size(max = 500) String note) {}
