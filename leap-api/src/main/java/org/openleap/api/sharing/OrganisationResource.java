package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Tagged;
import org.openleap.identity.ApiScope;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.PartnerRelays;

/** The organisation the caller comes for: a developer's first call, which says as whom LEAP knows them. */
@Path("/organisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "Your own organisation, as LEAP knows it.")
public class OrganisationResource {
    @Inject
    PartnerRegister register;

    @Inject
    PartnerRelays relays;

    @Inject
    CurrentUser user;

    /** Who the caller is, and how much lies ready. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "getOrganisation",
            summary = "Read for which organisation you come, and how much lies ready",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Your organisation.",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    public Response get(@Context Request conditions) {
        var organisation = OrganisationResponse.of(user.caller(), register.figures(), relays.owed());
        return Tagged.answer(organisation, conditions);
    }
}
