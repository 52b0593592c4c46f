package org.openleap.api.openreferral;

import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.api.support.Tagged;
import org.openleap.partnership.PublicPartners;

/** The organisations of the partnerships in force, as Open Referral UK has them: read only, needs no account (ADR 0060). */
@Path("/open-referral/v3")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Referral", description = "The trust's partners, read as Open Referral UK 3.0; needs no account.")
public class OpenReferralResource {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    PublicPartners partners;

    /** Which version this is. */
    @GET
    @PermitAll
    @Operation(
            operationId = "openReferralAbout",
            summary = "Which version of Open Referral LEAP speaks",
            description =
                    "Of the standard there are organisations and nothing else: LEAP keeps no directory of services. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = About.class)))
    public Response about(@Context Request conditions) {
        return Tagged.answer(About.here(), conditions);
    }

    /** Whoever presents themselves. */
    @GET
    @Path("/organizations")
    @PermitAll
    @Operation(
            operationId = "openReferralOrganizations",
            summary = "List the trust's partners, by name",
            description =
                    "Organisations of partnerships in force that have words for everybody, in the numbered pages of the standard. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "A page of organisations.",
            content = @Content(schema = @Schema(implementation = OrganizationsResponse.class)))
    public Response organizations(@BeanParam OrganizationQuery query, @Context Request conditions) {
        return Tagged.answer(OrganizationsResponse.of(query.find(partners)), conditions);
    }

    /** One of them. */
    @GET
    @Path("/organizations/{id}")
    @PermitAll
    @Operation(operationId = "openReferralOrganization", summary = "Read one partner", description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The organisation.",
            content = @Content(schema = @Schema(implementation = OrganizationResponse.class)))
    public Response organization(
            @Parameter(description = "Its number (UUID).", example = "7d1f8a52-3c0e-4b5b-9f0a-52a1a8a0c0de")
                    @PathParam("id")
                    String id,
            @Context Request conditions) {
        if (!ID.matcher(id).matches()) throw new ApiRefusal(ApiProblem.NOT_FOUND);
        return Tagged.answer(OrganizationResponse.of(partners.find(UUID.fromString(id))), conditions);
    }
}
