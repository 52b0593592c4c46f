package org.openleap.api.partnership;

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
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.shared.error.NotFoundException;

/** The partnerships in which the caller's organisation takes part. */
@Path("/partnerships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships", description = "The partnerships in which your organisation takes part.")
public class PartnershipsResource {
    @Inject
    PartnershipRegister register;

    /** Lists the partnerships of the caller's organisation, newest first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "listPartnerships",
            summary = "List the partnerships your organisation takes part in, newest first",
            description = Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some partnerships.",
            content = @Content(schema = @Schema(implementation = PartnershipsResponse.class)))
    public Response list(
            @BeanParam PartnershipQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.page(query.filter(), page.request());
        return Listing.answer(PartnershipsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One partnership with its outcomes. */
    @GET
    @Path("/{reference}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "getPartnership",
            summary = "Read one partnership with its outcomes",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The partnership.",
            content = @Content(schema = @Schema(implementation = PartnershipResponse.class)))
    public Response get(
            @Parameter(description = "Public number of the partnership.", example = "LEAP-14") @PathParam("reference")
                    String reference,
            @Context Request conditions) {
        var partnership = register.find(read(reference));
        return Tagged.answer(PartnershipResponse.from(partnership), partnership.version(), conditions);
    }

    private static PartnershipReference read(String reference) {
        if (PartnershipReference.isOne(reference)) return new PartnershipReference(reference);
        throw new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP);
    }
}
