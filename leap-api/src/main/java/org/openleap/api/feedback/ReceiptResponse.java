package org.openleap.api.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.Receipt;

/** What the person takes away. */
@Schema(description = "What the person takes away. Show both: LEAP keeps only a hash of the phrase.")
public record ReceiptResponse(
        @Schema(description = "Public number of the item.", example = "FB-4X7K-92QM-D")
        String reference,

        @Schema(
                description = "Four plain words that open the person's own story.",
                example = "river candle meadow spoon")
        String phrase) {

    static ReceiptResponse from(Receipt receipt) {
        return new ReceiptResponse(receipt.reference().value(), receipt.phrase());
    }

    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "ReceiptResponse[" + reference + "]";
    }
}
