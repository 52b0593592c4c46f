package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.sharing.TakenRow;

/** What the rows of a file are in the register. */
@Schema(description = "What the rows of a file are in the register.")
public record TellFileResponse(
        @Schema(description = "One for each row, in the order of the file.")
        List<TakenRowResponse> items) {

    static TellFileResponse from(List<TakenRow> rows) {
        return new TellFileResponse(rows.stream().map(TakenRowResponse::from).toList());
    }
}
