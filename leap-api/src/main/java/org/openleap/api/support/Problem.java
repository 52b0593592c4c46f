package org.openleap.api.support;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.shared.error.ProblemCode;

/** The body of every error (RFC 9457, {@code application/problem+json}). It never carries the text of an exception. */
@Schema(description = "Every error has this body (RFC 9457).")
public record Problem(
        @Schema(
                description = "Identifies the kind of problem; it is a name, not an address to open.",
                example = "tag:openleap.org,2026:unknown-property")
        String type,

        @Schema(description = "The kind of problem in a few words.", example = "Unknown property")
        String title,

        @Schema(description = "The HTTP status.", example = "400")
        int status,

        @Schema(
                description = "What happened and what to do, in plain English.",
                example = "LEAP does not know the property \"isAdmin\".")
        String detail,

        @Schema(
                description = "The path that was asked for; for a 500 the incident, as `urn:leap:incident:…`.",
                example = "/api/v1/feedback-items")
        String instance,

        @Schema(description = "Stable name of the problem for programs.", example = "unknown-property")
        String code,

        @Schema(description = "The parts that cannot be taken; empty when it is not about parts.")
        List<InvalidPart> errors) {

    /** Media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "tag:openleap.org,2026:";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** Puts a code into words. */
    public static Problem of(
            ProblemCode code, int status, String instance, List<InvalidPart> errors, List<String> arguments) {
        var type = TYPES + code.id();
        var title = ProblemTexts.title(code);
        var detail = ProblemTexts.detail(code, arguments);
        return new Problem(type, title, status, detail, instance, code.id(), errors);
    }
}
