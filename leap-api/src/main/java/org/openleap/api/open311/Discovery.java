package org.openleap.api.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.PublicAddress;
import org.openleap.shared.LeapSetting;

/** Where LEAP speaks Open311, and how. */
@Schema(description = "Where LEAP speaks Open311, and how.")
public record Discovery(
        @Schema(description = "The day the place last changed.", example = "2026-11-26")
        String changeset,

        @Schema(description = "Whom to ask, by phone.") String contact,

        @Schema(name = "key_service", description = "Where to get a key; none is needed.") @JsonProperty("key_service")
        String keyService,

        @Schema(description = "The places; there is one.") List<Endpoint> endpoints) {

    private static final String CHANGED = "2026-11-26";

    static Discovery here() {
        return new Discovery(
                CHANGED, LeapSetting.LEAP_CONTACT_PHONE.require(), "No key is needed.", List.of(Endpoint.here()));
    }

    /** One place. */
    @Schema(name = "Open311Endpoint", description = "One place.")
    public record Endpoint(
            @Schema(description = "What it speaks.") String specification,

            @Schema(description = "Where it begins.") String url,

            @Schema(description = "The day it last changed.", example = "2026-11-26")
            String changeset,

            @Schema(description = "`production`, also of a demonstration.")
            String type,

            @Schema(description = "Media types.") List<String> formats) {

        static Endpoint here() {
            return new Endpoint(
                    "http://wiki.open311.org/GeoReport_v2",
                    PublicAddress.of("/v1/open311/v2").toString(),
                    CHANGED,
                    "production",
                    List.of("text/xml", "application/json"));
        }
    }
}
