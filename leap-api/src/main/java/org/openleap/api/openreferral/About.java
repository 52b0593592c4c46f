package org.openleap.api.openreferral;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.PublicAddress;

/** Which version of the standard is spoken here. */
@Schema(name = "OpenReferralAbout", description = "Which version of the standard is spoken here.")
public record About(
        @Schema(description = "Version of the standard.", example = "HSDS-UK-3.0")
        String version,

        @Schema(description = "Where the profile is described.", example = "https://docs.openreferraluk.org/en/latest/")
        String profile,

        @Schema(name = "openapi_url", description = "The description of this API.") @JsonProperty("openapi_url")
        String description) {

    static About here() {
        return new About(
                "HSDS-UK-3.0",
                "https://docs.openreferraluk.org/en/latest/",
                PublicAddress.of("/openapi?format=json").toString());
    }
}
