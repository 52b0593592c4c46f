package org.openleap.api.openreferral;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.partnership.PartnerPage;
import org.openleap.partnership.PublicPartners;

/** Which page is wanted, in the words of the standard. */
public class OrganizationQuery {
    private static final int LAST = 1000;
    private static final int LARGEST = 100;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Which page. There may be none of that number: it has no contents then.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "1"))
    String page;

    @QueryParam("per_page")
    @DefaultValue("50")
    @Parameter(
            description = "How many on a page at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    String size;

    /** @throws org.openleap.api.support.ApiRefusal {@link org.openleap.api.support.ApiProblem#INVALID_PARAMETER} */
    PartnerPage find(PublicPartners partners) {
        return partners.page(QueryValue.number("page", page, LAST), QueryValue.number("per_page", size, LARGEST));
    }
}
