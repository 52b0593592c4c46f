package org.openleap.api.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a request that cannot be taken. */
@Schema(description = "One part of the request that cannot be taken.")
public record InvalidPart(
        @Schema(
                description = "JSON Pointer into the body; `?name` for a query parameter;" + " the name of a header.",
                example = "/contact/address")
        String pointer,

        @Schema(description = "Machine-readable reason.", example = "size")
        String code,

        @Schema(description = "What to do about it, in plain English.", example = "Use at most 4,000 characters.")
        String message) {}
