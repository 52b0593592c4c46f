package org.openleap.api.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.reference.Choice;

/** One entry of a list. */
@Schema(description = "One entry of a list.")
public record ListEntryResponse(
        @Schema(description = "Its code; stable, and never used for anything else.", example = "community-nursing")
        String code,

        @Schema(description = "What people read.", example = "Community nursing")
        String label,

        @Schema(description = "The heading it stands under; empty when the list has none.")
        String group) {

    static ListEntryResponse from(Choice choice) {
        return new ListEntryResponse(choice.code(), choice.label(), choice.group());
    }
}
