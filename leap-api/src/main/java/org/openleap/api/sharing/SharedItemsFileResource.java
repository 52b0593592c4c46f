package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Tagged;
import org.openleap.api.support.Typed;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerRegister;

/** What a partner may read, as the file that its people download and that LEAP takes back. */
@Path("/shared-items.csv")
@RequestScoped
@Produces("text/csv")
@Tag(name = "Shared items")
public class SharedItemsFileResource {
    @Inject
    PartnerRegister register;

    /** The items as CSV, newest first; the trail keeps that a copy was taken. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "getSharedItemsFile",
            summary = "Read what your organisation told and what is shared with it as CSV",
            description =
                    "RFC 4180, UTF-8, with the columns of the file that your people send in on the portal, so that it can come back unchanged. At most 5,000 rows; each copy stands in the audit trail. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response get(@BeanParam SharedItemQuery query, @Context Request conditions) {
        var file = new String(register.export(query.filter()), StandardCharsets.UTF_8);
        return Typed.answer(file, "text/csv;charset=UTF-8", conditions);
    }
}
