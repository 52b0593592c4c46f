package org.openleap.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody takes a list out of LEAP.
 *
 * @param list stable name of the list, e.g. {@code items}
 * @param personal whether it holds words or data of people: then a reason is needed
 * @param filter what the list was narrowed down to, in words
 * @param reason why, in words
 */
public record TakeExport(
        @NotBlank @Size(max = 40) String list,
        boolean personal,
        @NotNull @Size(max = 500) String filter,
        @NotNull ExportFormat format,
        @NotNull @Size(max = 300) String reason) {}
