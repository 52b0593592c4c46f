package org.openleap.api.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementStatus;
import org.openleap.api.support.QueryValue;

/** Which agreements are wanted, as the URL says. */
public class AgreementQuery {
    @QueryParam("status")
    @Parameter(
            description = "Only agreements that stand here.",
            schema = @Schema(implementation = AgreementStatus.class))
    String status;

    @QueryParam("kind")
    @Parameter(description = "Only agreements of this kind (code).", example = "working_protocol")
    String kind;

    AgreementFilter filter() {
        return new AgreementFilter(
                QueryValue.oneOf("status", status, List.of(AgreementStatus.values())),
                QueryValue.code("kind", kind),
                "",
                "");
    }
}
