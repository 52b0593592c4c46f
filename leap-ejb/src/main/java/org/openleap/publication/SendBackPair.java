package org.openleap.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The second person does not approve; the writer reads why. */
public record SendBackPair(
        long pair, long version, @NotBlank @Size(max = 1000) String why) {}
