package org.openleap.api.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.SignatureLine;
import org.openleap.api.support.Day;

/** One side of the newest version, signed or not yet. Who signed stands in the PDF. */
@Schema(description = "One side of the newest version, signed or not yet. Who signed stands in the PDF.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignatureResponse(
        @Schema(description = "Alias of the organisation; empty for the trust.", example = "merrow-valley-cvs")
        String organisation,

        @Schema(description = "What the side is called.", example = "Merrow Valley CVS")
        String side,

        @Schema(description = "Whether it has signed.") boolean signed,

        @Schema(description = "The day it signed; left out before.")
        LocalDate signedOn) {

    static SignatureResponse from(SignatureLine signature) {
        return new SignatureResponse(
                signature.organisation(), signature.side(), signature.isSigned(), Day.given(signature.signedOn()));
    }
}
