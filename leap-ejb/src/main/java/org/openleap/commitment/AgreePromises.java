package org.openleap.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.partnership.PartnershipReference;

/** Writes down which of the 16 promises were agreed. Cells that are not named stay as they are. */
public record AgreePromises(
        @NotNull PartnershipReference partnership,
        long version,
        @NotEmpty List<@Valid @NotNull PromiseCell> cells) {}
