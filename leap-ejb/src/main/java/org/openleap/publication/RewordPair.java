package org.openleap.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Another wording for a draft that nobody has approved. */
public record RewordPair(
        long pair, long version, @NotNull @Valid PairWording wording) {}
