package org.openleap.api.referral;

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
import org.openleap.referral.PartnerReferrals;

/** What the trust has passed to the caller's organisation, because it is theirs to do. */
@Path("/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Suggestions that the trust has passed to you, and your way back to it.")
public class ReferralsResource {
    @Inject
    PartnerReferrals referrals;

    /** Lists what was passed to the caller's organisation, newest first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "listReferrals",
            summary = "List what the trust has passed to you, newest first",
            description = "Never the words of the person who said it, and never who they are. " + Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some referrals.",
            content = @Content(schema = @Schema(implementation = ReferralsResponse.class)))
    public Response list(
            @BeanParam ReferralQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = referrals.page(query.waiting(), page.request());
        return Listing.answer(ReferralsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One referral. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(operationId = "getReferral", summary = "Read one referral", description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The referral.",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response get(
            @Parameter(description = "Number of the referral.", example = "9") @PathParam("id") String id,
            @Context Request conditions) {
        var referral = referrals.find(ReferralAddress.read(id));
        return Tagged.answer(ReferralResponse.from(referral), referral.version(), conditions);
    }
}
