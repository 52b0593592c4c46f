package org.openleap.api.support;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.shared.PageRequest;

/** Which page of a list is wanted, as the URL says. */
public class PageQuery {
    private static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many rows at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to start: `next` of the page before.")
    String cursor;

    /** @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER} */
    public PageRequest request() {
        return new PageRequest(QueryValue.number("limit", limit, LARGEST), Objects.requireNonNullElse(cursor, ""));
    }
}
