package org.openleap.api.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.Tagged;
import org.openleap.reference.ReferenceData;

/** The trust's lists: what the codes of the API mean. */
@Path("/reference-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "The trust's lists: what the codes mean.")
public class ReferenceListsResource {
    @Inject
    ReferenceData reference;

    /** One list, in reading order. */
    @GET
    @Path("/{list}")
    @PermitAll
    @Operation(
            operationId = "getReferenceList",
            summary = "Read one of the trust's lists",
            description = "Needs no account. Only what is in force today; a code is never used again for anything else."
                    + " " + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = ListResponse.class)))
    public Response get(
            @Parameter(description = "Which list: " + PublicList.NAMES + ".", example = "services") @PathParam("list")
                    String list,
            @Context Request conditions) {
        return Tagged.answer(ListResponse.from(reference.choices(PublicList.named(list))), conditions);
    }
}
