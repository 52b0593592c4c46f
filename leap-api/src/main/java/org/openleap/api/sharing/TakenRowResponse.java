package org.openleap.api.sharing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.sharing.TakenRow;

/** A row of a file and its item. */
@Schema(description = "A row of a file and its item.")
public record TakenRowResponse(
        @Schema(description = "Row of the file; the headings are row 1.", example = "2")
        int row,

        @Schema(
                description = "Public number of the item that the row became, or was already.",
                example = "FB-4X7K-92QM-D")
        String reference) {

    static TakenRowResponse from(TakenRow taken) {
        return new TakenRowResponse(taken.number(), taken.item().value());
    }
}
