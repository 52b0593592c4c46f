package org.openleap.api.commitment;

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
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentService;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;

/** The partner's part of a commitment: showing that it was kept, disputing that the other side did, giving way, letting it go. */
@Path("/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentStepsResource {
    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentService service;

    /** Show that your side kept its promise. */
    @PUT
    @Path("/{reference}/evidence")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_WRITE)
    @Operation(
            operationId = "keepCommitment",
            summary = "Show that your side kept its promise",
            description = "The commitment is kept unless the other side disputes it. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it stands now.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response keep(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) EvidenceRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.keep(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    /** Say that the other side did not keep its promise. */
    @PUT
    @Path("/{reference}/dispute")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_WRITE)
    @Operation(
            operationId = "disputeCommitment",
            summary = "Say that the other side did not keep its promise",
            description =
                    "Once for each commitment; it counts as not kept until the dispute is settled. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it stands now.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response dispute(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) DisputeRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.dispute(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    /** Give way in a dispute. */
    @PUT
    @Path("/{reference}/settlement")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_WRITE)
    @Operation(
            operationId = "settleCommitment",
            summary = "Give way in a dispute",
            description =
                    "Only against your own side: whoever disputes can say that it was kept, whoever promised that it was not. "
                            + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it stands now.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response settle(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) SettlementRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.settle(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    /** Ask the other side to let it go. */
    @PUT
    @Path("/{reference}/waiver")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_WRITE)
    @Operation(
            operationId = "askWaiver",
            summary = "Ask the other side to let a commitment go",
            description =
                    "Either side may ask while it is due. It stays due until the other side agrees. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it stands now.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response ask(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) WaiverRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.askWaiver(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    /** Answer the other side, which asked to let it go. */
    @PUT
    @Path("/{reference}/waiver-answer")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_WRITE)
    @Operation(
            operationId = "answerWaiver",
            summary = "Agree to let a commitment go, or not",
            description = "Only the side that was asked answers. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it stands now.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response answer(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) WaiverAnswerRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.answerWaiver(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    private CommitmentDetail unchanged(String reference, String ifMatch, Request conditions) {
        var commitment = register.find(CommitmentAddress.read(reference));
        Tagged.require(ifMatch, CommitmentResponse.from(commitment), commitment.version(), conditions);
        return commitment;
    }

    private Response now(CommitmentDetail before) {
        var commitment = register.find(before.reference());
        return Tagged.changed(CommitmentResponse.from(commitment), commitment.version());
    }
}
