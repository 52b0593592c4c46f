package org.openleap.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says the same answer rightly that was published wrongly.
 *
 * @param wrong what was wrong, for everybody to read
 */
public record CorrectPair(
        long pair,
        long version,
        @NotNull @Valid PairWording wording,
        @NotBlank @Size(max = 500) String wrong) {}
