package org.openleap.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.AgreedAim;

/** One of the aims of an agreement. */
@Schema(description = "One of the aims of an agreement.")
public record AimResponse(
        @Schema(description = "Code of the aim.") String code,

        @Schema(description = "The aim in words.") String words,

        @Schema(description = "Whether somebody has shown that it is lived.")
        boolean proved) {

    static AimResponse from(AgreedAim aim) {
        return new AimResponse(aim.code(), aim.words(), aim.isProved());
    }
}
