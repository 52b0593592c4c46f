package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.openleap.api.support.IdempotencyKey;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.PublicAddress;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerService;

/** Takes in what a partner heard, through the same door as its pages. */
@Path("/shared-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shared items")
public class TellResource {
    private static final String PATH = "/v1/shared-items/";

    @Inject
    PartnerService partners;

    /** Takes one item in; the same key and body give the same answer again and never a second item. */
    @POST
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "tellTrust",
            summary = "Tell the trust what you heard",
            description =
                    "Send a new random UUID as `Idempotency-Key`; when you do not know whether a request arrived, send it again with the same key and body: the answer is the same and there is never a second item.")
    @APIResponse(
            responseCode = "201",
            description = "It is in the register.",
            headers = @Header(name = "Location", description = "The item.", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TellResponse.class)))
    public Response tell(
            @Parameter(
                            description = "A random UUID of your own for this submission.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b")
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            @RequestBody(required = true) TellRequest request) {
        var told = partners.tell(BodyGuard.required(request).toCommand(IdempotencyKey.read(key)));
        return Response.created(PublicAddress.of(PATH + told))
                .entity(TellResponse.from(told))
                .build();
    }

    /** Takes several items in, all or none. */
    @POST
    @Path("/batch")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "tellTrustMany",
            summary = "Tell the trust several things at once",
            description =
                    "All or none are taken in; an error names the item by its place, for example `/items/3/words`. The same key and body give the same answer again and never a second item.")
    @APIResponse(
            responseCode = "201",
            description = "They are in the register.",
            content = @Content(schema = @Schema(implementation = TellManyResponse.class)))
    public Response tellMany(
            @Parameter(
                            description = "A random UUID of your own for this submission.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b")
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            @RequestBody(required = true) TellManyRequest request) {
        var told = partners.tellMany(BodyGuard.required(request).toCommand(IdempotencyKey.read(key)));
        return Response.status(Response.Status.CREATED)
                .entity(TellManyResponse.from(told))
                .build();
    }
}
