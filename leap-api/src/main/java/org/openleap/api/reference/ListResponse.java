package org.openleap.api.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.reference.Choice;

/** One of the trust's lists, in reading order. */
@Schema(description = "One of the trust's lists, in reading order.")
public record ListResponse(
        @Schema(description = "Its entries in force today.") List<ListEntryResponse> items) {

    static ListResponse from(List<Choice> choices) {
        return new ListResponse(choices.stream().map(ListEntryResponse::from).toList());
    }
}
