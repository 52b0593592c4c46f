package org.openleap.api.sharing;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.sharing.RelayStatus;

/** Which relays are wanted, as the URL says. */
public class RelayQuery {
    @QueryParam("status")
    @Parameter(
            description = "Only relays that stand here; those still owed when left out.",
            schema = @Schema(implementation = RelayStatus.class, defaultValue = "OWED"))
    String status;

    RelayStatus status() {
        var named = QueryValue.oneOf("status", status, List.of(RelayStatus.values()));
        return named.isEmpty() ? RelayStatus.OWED : RelayStatus.valueOf(named);
    }
}
