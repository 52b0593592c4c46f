package org.openleap.api.commitment;

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
import org.openleap.commitment.CommitmentRegister;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;

/** What the trust and the caller's organisation promised each other. */
@Path("/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments", description = "What the trust and your organisation promised each other.")
public class CommitmentsResource {
    @Inject
    CommitmentRegister register;

    /** Lists what still needs somebody, the longest overdue first; or what is over, the newest first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "listCommitments",
            summary = "List the promises of both sides",
            description =
                    "What still needs somebody, the longest overdue first; with `settled=true` what is over, the newest first. "
                            + Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some commitments.",
            content = @Content(schema = @Schema(implementation = CommitmentsResponse.class)))
    public Response list(
            @BeanParam CommitmentQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.page(query.filter(), page.request());
        return Listing.answer(CommitmentsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One commitment with its story. */
    @GET
    @Path("/{reference}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "getCommitment",
            summary = "Read one commitment with its story",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
    public Response get(
            @Parameter(description = "Number of the commitment.", example = "CM-27") @PathParam("reference")
                    String reference,
            @Context Request conditions) {
        var commitment = register.find(CommitmentAddress.read(reference));
        return Tagged.answer(CommitmentResponse.from(commitment), commitment.version(), conditions);
    }
}
