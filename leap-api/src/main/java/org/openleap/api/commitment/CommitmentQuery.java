package org.openleap.api.commitment;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;

/** Which commitments are wanted, as the URL says. */
public class CommitmentQuery {
    @QueryParam("settled")
    @Parameter(
            description = "Whether what is over is wanted, or what still needs somebody.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String settled;

    @QueryParam("partnership")
    @Parameter(description = "Only commitments of this partnership (its public number).", example = "LEAP-14")
    String partnership;

    @QueryParam("by")
    @Parameter(description = "Only what this side promised.", schema = @Schema(implementation = Side.class))
    String by;

    @QueryParam("status")
    @Parameter(
            description = "Only commitments that stand here.",
            schema = @Schema(implementation = CommitmentStatus.class))
    String status;

    @QueryParam("late")
    @Parameter(
            description = "Only commitments whose day has passed.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String late;

    CommitmentFilter filter() {
        return new CommitmentFilter(
                QueryValue.flag("settled", settled),
                QueryValue.code("partnership", partnership),
                QueryValue.oneOf("by", by, List.of(Side.values())),
                QueryValue.oneOf("status", status, List.of(CommitmentStatus.values())),
                QueryValue.flag("late", late) ? "late" : "");
    }
}
