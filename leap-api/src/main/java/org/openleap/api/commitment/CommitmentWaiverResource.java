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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

/** Letting a commitment go: one side asks, the other answers. */
@Path("/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentWaiverResource {
    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentService service;

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
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes when this answer does.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response ask(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @Parameter(
                            description = "The `ETag` of what you read.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "\"7-1f2e3d4c5b6a7988\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
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
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes when this answer does.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response answer(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @Parameter(
                            description = "The `ETag` of what you read.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "\"7-1f2e3d4c5b6a7988\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(required = true) WaiverAnswerRequest request,
            @Context Request conditions) {
        var commitment = unchanged(reference, ifMatch, conditions);
        service.answerWaiver(BodyGuard.required(request).toCommand(commitment));
        return now(commitment);
    }

    private CommitmentDetail unchanged(String reference, String ifMatch, Request conditions) {
        return CommitmentTag.require(register.find(CommitmentAddress.read(reference)), ifMatch, conditions);
    }

    private Response now(CommitmentDetail before) {
        return CommitmentTag.changed(register.find(before.reference()));
    }
}
