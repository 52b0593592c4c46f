package org.openleap.api.support;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a request that cannot be taken. */
@Schema(description = "One part of the request that cannot be taken.")
public record InvalidPart(
        @Schema(
                description =
                        "JSON Pointer into the body; in a CSV file the row and the column, as `/7/month`, the headings being row 1; `?name` for a query parameter; the name of a header.",
                example = "/contact/address")
        String pointer,

        @Schema(description = "Machine-readable reason.", example = "size")
        String code,

        @Schema(description = "What to do about it, in plain English.", example = "Use at most 4,000 characters.")
        String message) {

    /** A part with the words that belong to its code. @param steps from the outside in; what the client sent is made safe */
    public static InvalidPart at(List<?> steps, String code) {
        var pointer = steps.stream()
                .map(step -> Printable.of(step.toString()).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
        return new InvalidPart(pointer, code, ProblemTexts.part(List.of(code), List.of()));
    }
}
