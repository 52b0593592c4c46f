package org.openleap.api.identity;

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
import org.openleap.identity.PartnerPeople;
import org.openleap.identity.Roles;

/** Who comes to LEAP for the caller's organisation. */
@Path("/organisation/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class PeopleResource {
    @Inject
    PartnerPeople people;

    /** Lists the people of the caller's organisation by name. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "listPeople",
            summary = "List who comes to LEAP for your organisation, by name",
            description =
                    "Names and roles only, so that you can see whether somebody still comes who has left you. Your lead invites and removes people in the portal. "
                            + Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some people.",
            content = @Content(schema = @Schema(implementation = PeopleResponse.class)))
    public Response list(@BeanParam PageQuery page, @Context UriInfo asked, @Context Request conditions) {
        var found = people.colleagues(page.request());
        return Listing.answer(PeopleResponse.from(found), found.nextCursor(), asked, conditions);
    }
}
