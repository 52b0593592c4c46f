package org.openleap.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One cell of what trust and partner promise each other.
 *
 * @param by the side that promises
 * @param agreed whether it is promised at all
 * @param wording what exactly, in plain words; needed when it is agreed
 * @param noticeDays days before an activity starts by which the promise must be kept
 */
public record PromiseCell(
        @NotNull Side by,
        @NotNull PromiseVerb verb,
        @NotNull ActivityKind kind,
        boolean agreed,
        @NotNull @Size(max = 300) String wording,
        @Min(0) @Max(365) int noticeDays)
        implements Serializable {}
