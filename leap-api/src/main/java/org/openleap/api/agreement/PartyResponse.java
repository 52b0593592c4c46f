package org.openleap.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.PartyName;

/** An organisation on the other side of an agreement. */
@Schema(description = "An organisation on the other side of an agreement.")
public record PartyResponse(
        @Schema(description = "Alias of the organisation.", example = "merrow-valley-cvs")
        String organisation,

        @Schema(description = "The name it had when the agreement was written.", example = "Merrow Valley CVS")
        String name) {

    static PartyResponse from(PartyName party) {
        return new PartyResponse(party.organisation().value(), party.name());
    }
}
