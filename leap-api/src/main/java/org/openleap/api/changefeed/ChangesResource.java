package org.openleap.api.changefeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.Listing;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.PageQuery;
import org.openleap.api.support.Problem;
import org.openleap.api.support.Tagged;
import org.openleap.changefeed.ChangeRegister;
import org.openleap.identity.ApiScope;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** What happened to whatever the caller's organisation may see, in order. */
@Path("/changes")
@RequestScoped
@Tag(name = "Changes", description = "What happened, in order, to be read again from any place.")
public class ChangesResource {
    static final String BATCH = "application/cloudevents-batch+json";

    @Inject
    ChangeRegister register;

    @Inject
    CurrentUser user;

    /** Lists the changes after a place in the feed, the oldest first. */
    @GET
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope({ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_READ})
    @Operation(
            operationId = "listChanges",
            summary = "Follow what happened to what you may see, the oldest first",
            description =
                    "A batch of CloudEvents 1.0. Each names a record to read again and says nothing of what stands"
                            + " in it. `feedback:read` tells of items, suggestions and relays, `partnership:read` of"
                            + " partnerships, commitments and agreements, both of published pairs. Follow `Link: rel=\"next\"`,"
                            + " which is there even when the batch is empty: as long as it changes there is more; when it stays"
                            + " the same you have everything, so ask it again later. Keep it, and you miss nothing and can go"
                            + " back to it: whatever is committed later comes later. Events may come with records that you"
                            + " cannot read by then (404): skip them. On `shared-item.withdrawn` delete your copy. When an"
                            + " information-sharing schedule ends or begins, `agreement.changed` says so: read the lists anew."
                            + " Changes are kept for 90 days unless the trust says otherwise; an older cursor answers 410. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some changes, or none.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Changes when this answer does.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "Where to go on (RFC 8288); left out only while nothing has ever happened.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(
                        mediaType = BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeEvent.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeEvent.class))
            })
    @APIResponse(
            responseCode = "410",
            description = "What followed this cursor is not kept any more.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @BeanParam ChangeQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.after(query.types(user.caller()), page.request());
        var events = found.rows().stream().map(ChangeEvent::from).toList();
        return Listing.answer(events, found.nextCursor(), asked, conditions);
    }
}
