package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.regex.Pattern;
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
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.PartnerRelays;
import org.openleap.sharing.SharingProblem;

/** One piece of news to pass on: read, and confirmed. */
@Path("/relays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relays")
public class RelayResource {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    @Inject
    PartnerRelays relays;

    /** One relay. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(operationId = "getRelay", summary = "Read one piece of news to pass on", description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The relay.",
            content = @Content(schema = @Schema(implementation = RelayResponse.class)))
    public Response get(
            @Parameter(description = "Number of the relay.", example = "17") @PathParam("id") String id,
            @Context Request conditions) {
        var news = relays.find(read(id));
        return Tagged.answer(RelayResponse.from(news), news.version(), conditions);
    }

    /** The caller's organisation has told its people. */
    @PUT
    @Path("/{id}/confirmation")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(
            operationId = "confirmRelay",
            summary = "Say whom you told, when and how",
            description = "Settles the telling. " + Tagged.STEPS)
    @APIResponse(
            responseCode = "200",
            description = "The relay as it stands now.",
            content = @Content(schema = @Schema(implementation = RelayResponse.class)))
    public Response confirm(
            @Parameter(description = "Number of the relay.", example = "17") @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true) RelayConfirmationRequest request,
            @Context Request conditions) {
        var news = relays.find(read(id));
        Tagged.require(ifMatch, RelayResponse.from(news), news.version(), conditions);
        relays.confirm(BodyGuard.required(request).toCommand(news));
        var confirmed = relays.find(news.id());
        return Tagged.changed(RelayResponse.from(confirmed), confirmed.version());
    }

    private static long read(String id) {
        if (ID.matcher(id).matches()) return Long.parseLong(id);
        throw new NotFoundException(SharingProblem.UNKNOWN_RELAY);
    }
}
