package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.Listing;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.PageQuery;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerRelays;

/** News that a partner passes on to the people it heard something from. */
@Path("/relays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relays", description = "News to pass on to the people you heard something from.")
public class RelaysResource {
    @Inject
    PartnerRelays relays;

    /** Lists the relays of the caller's organisation in one state, the newest news first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "listRelays",
            summary = "List the news to pass on, or passed on, newest first",
            description = Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some relays.",
            content = @Content(schema = @Schema(implementation = RelaysResponse.class)))
    public Response list(
            @BeanParam RelayQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = relays.page(query.status(), page.request());
        return Listing.answer(RelaysResponse.from(found), found.nextCursor(), asked, conditions);
    }
}
