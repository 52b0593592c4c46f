package org.openleap.api.partnership;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipStatus;

/** Which partnerships are wanted, as the URL says. */
public class PartnershipQuery {
    @QueryParam("status")
    @Parameter(
            description = "Only partnerships that stand here; any when left out.",
            schema = @Schema(implementation = PartnershipStatus.class))
    String status;

    @QueryParam("place")
    @Parameter(description = "Only partnerships that work in this place (code).", example = "hartmoor")
    String place;

    @QueryParam("mechanism")
    @Parameter(description = "Only partnerships that build on this way of listening (code).")
    String mechanism;

    PartnershipFilter filter() {
        return new PartnershipFilter(
                QueryValue.oneOf("status", status, List.of(PartnershipStatus.values())),
                QueryValue.code("place", place),
                QueryValue.code("mechanism", mechanism),
                "",
                "");
    }
}
