package org.openleap.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;

/** One section of the wording. */
@Schema(description = "One section of the wording.")
public record SectionResponse(
        @Schema(description = "Which section.") SectionKind kind,

        @Schema(description = "Its heading.", example = "Purpose")
        String heading,

        @Schema(description = "Its words; paragraphs end with a line break, lines of a list begin with a dash.")
        String wording) {

    static SectionResponse from(SectionText section) {
        return new SectionResponse(section.kind(), section.heading(), section.wording());
    }
}
