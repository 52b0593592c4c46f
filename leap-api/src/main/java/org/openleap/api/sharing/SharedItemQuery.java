package org.openleap.api.sharing;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedOutcome;

/** Which items are wanted, as the URL says. */
public class SharedItemQuery {
    @QueryParam("service")
    @Parameter(description = "Only items about this service (code).", example = "community-nursing")
    String service;

    @QueryParam("place")
    @Parameter(description = "Only items from this place (code).")
    String place;

    @QueryParam("theme")
    @Parameter(description = "Only items about this theme (code).", example = "food_and_drink")
    String theme;

    @QueryParam("outcome")
    @Parameter(description = "Only items of which this became.", schema = @Schema(implementation = SharedOutcome.class))
    String outcome;

    @QueryParam("quarter")
    @Parameter(description = "Only items told or shared in this quarter of a calendar year.", example = "2026-Q3")
    String quarter;

    SharedFilter filter() {
        return new SharedFilter(
                QueryValue.code("service", service),
                QueryValue.code("place", place),
                QueryValue.code("theme", theme),
                QueryValue.oneOf("outcome", outcome, List.of(SharedOutcome.values())),
                QueryValue.code("quarter", quarter));
    }
}
