package org.openleap.api.sharing;

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
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.SharingProblem;

/** What became of each suggestion in the items that the caller's organisation may read. */
@Path("/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Suggestions",
        description = "What became of each suggestion that you may read: its decision and its action.")
public class SuggestionsResource {
    @Inject
    PartnerRegister register;

    /** Lists the suggestions of the caller's items, those of the newest item first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "listSuggestions",
            summary = "List the suggestions that you may read, with decisions and actions",
            description =
                    "Those of the newest item first. A page holds the suggestions of at most `limit` items, so it may hold more or fewer than `limit` rows, and none before the last page. What became of what the trust shares only while your information-sharing schedule covers suggestions. "
                            + Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some suggestions.",
            content = @Content(schema = @Schema(implementation = SuggestionsResponse.class)))
    public Response list(
            @BeanParam SharedItemQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.page(query.filter(), page.request());
        return Listing.answer(SuggestionsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One suggestion. */
    @GET
    @Path("/{item}/{number}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "getSuggestion",
            summary = "Read one suggestion with its decision and its action",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The suggestion.",
            content = @Content(schema = @Schema(implementation = SuggestionResponse.class)))
    public Response get(
            @Parameter(description = "Public number of its item.", example = "FB-4X7K-92QM-D") @PathParam("item")
                    String item,
            @Parameter(description = "Number of the suggestion within the item.", example = "1") @PathParam("number")
                    String number,
            @Context Request conditions) {
        var story = register.find(SharedItemAddress.read(item));
        var suggestion = SuggestionResponse.of(story)
                .filter(each -> each.outcome().reference().equals(story.item() + "/" + number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_ITEM));
        return Tagged.answer(suggestion, conditions);
    }
}
