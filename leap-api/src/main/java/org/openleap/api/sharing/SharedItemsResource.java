package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.Listing;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.PageQuery;
import org.openleap.api.support.Tagged;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerRegister;

/** What a partner told the trust, what the trust shares with it, and what became of both. */
@Path("/shared-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared items", description = "What you told the trust, what it shares with you, and what became of it.")
public class SharedItemsResource {
    @Inject
    PartnerRegister register;

    /** Lists what the caller's organisation may read, newest first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "listSharedItems",
            summary = "List what your organisation told and what is shared with it, newest first",
            description =
                    "Your own items always; what the trust shares only while an information-sharing schedule is in force. "
                            + Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some items.",
            content = @Content(schema = @Schema(implementation = SharedItemsResponse.class)))
    public Response list(
            @BeanParam SharedItemQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.page(query.filter(), page.request());
        return Listing.answer(SharedItemsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One item with its suggestions. */
    @GET
    @Path("/{reference}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "getSharedItem",
            summary = "Read one item with its suggestions, decisions and actions",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = SharedItemResponse.class)))
    public Response get(
            @Parameter(description = "Public number of the item.", example = "FB-4X7K-92QM-D") @PathParam("reference")
                    String reference,
            @Context Request conditions) {
        return Tagged.answer(SharedItemResponse.from(register.find(SharedItemAddress.read(reference))), conditions);
    }
}
