package org.openleap.api.referral;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;

/** Which referrals are wanted, as the URL says. */
public class ReferralQuery {
    @QueryParam("waiting")
    @Parameter(
            description = "Whether only those are wanted that wait for you.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String waiting;

    boolean waiting() {
        return QueryValue.flag("waiting", waiting);
    }
}
