package org.openleap.api.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.BodyGuard;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Tagged;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerReferrals;

/** The partner's part of a referral: taking it, answering it, giving it back. */
@Path("/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ReferralStepsResource {
    @Inject
    PartnerReferrals referrals;

    /** The caller's organisation takes it. */
    @PUT
    @Path("/{id}/acceptance")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "acceptReferral",
            summary = "Take what was passed to you",
            description = "From then on you have 20 working days to answer. There is no body. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The referral as it stands now.",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response accept(
            @Parameter(description = "Number of the referral.", example = "9") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context Request conditions) {
        var referral = unchanged(id, ifMatch, conditions);
        referrals.accept(referral.id(), referral.version());
        return now(referral);
    }

    /** The caller's organisation answers it. */
    @PUT
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "answerReferral",
            summary = "Say whether you will do it",
            description =
                    "The trust still decides, and tells the person what you answered. Write nothing that says who anybody is. "
                            + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The referral as it stands now.",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response answer(
            @Parameter(description = "Number of the referral.", example = "9") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) ReferralAnswerRequest request,
            @Context Request conditions) {
        var referral = unchanged(id, ifMatch, conditions);
        referrals.answer(BodyGuard.required(request).toCommand(referral));
        return now(referral);
    }

    /** The caller's organisation gives it back. */
    @PUT
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "returnReferral",
            summary = "Give back what was passed to you",
            description = "The trust goes on with it alone. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The referral as it stands now.",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response giveBack(
            @Parameter(description = "Number of the referral.", example = "9") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) ReferralReturnRequest request,
            @Context Request conditions) {
        var referral = unchanged(id, ifMatch, conditions);
        referrals.decline(BodyGuard.required(request).toCommand(referral));
        return now(referral);
    }

    private PartnerReferral unchanged(String id, String ifMatch, Request conditions) {
        var referral = referrals.find(ReferralAddress.read(id));
        Tagged.require(ifMatch, ReferralResponse.from(referral), referral.version(), conditions);
        return referral;
    }

    private Response now(PartnerReferral before) {
        var referral = referrals.find(before.id());
        return Tagged.changed(ReferralResponse.from(referral), referral.version());
    }
}
