package org.openleap.api.agreement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.VersionLine;

/** One version of the wording; it never changes. */
@Schema(description = "One version of the wording; it never changes.")
public record VersionResponse(
        @Schema(description = "Number of the version, for the address of its PDF.", example = "2")
        int number,

        @Schema(description = "What changed, in words; may be empty.")
        String note,

        @Schema(description = "When it was shown to you (UTC).")
        Instant sharedAt) {

    static VersionResponse from(VersionLine version) {
        return new VersionResponse(version.number(), version.note(), version.sharedAt());
    }
}
