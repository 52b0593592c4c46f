package org.openleap.api.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import org.openleap.api.support.IdempotencyKey;
import org.openleap.api.support.PublicAddress;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.Roles;
import org.openleap.shared.error.NotFoundException;

/** What people tell the trust. */
@Path("/feedback-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback", description = "What people tell the trust.")
public class FeedbackItemsResource {
    private static final String PATH = "/v1/feedback-items";

    @Inject
    FeedbackService feedback;

    @Inject
    FeedbackRegister register;

    @Inject
    FeedbackFinder finder;

    /** Takes an item in; the same key and body give the same answer again and never a second item. */
    @POST
    @PermitAll
    @Operation(
            operationId = "submitFeedback",
            summary = "Tell the trust something",
            description =
                    "Needs no account. Send a new random UUID as `Idempotency-Key`; when you do not know whether a"
                            + " request arrived, send it again with the same key and body: the answer is the same and there is"
                            + " never a second item.")
    @APIResponse(
            responseCode = "201",
            description = "It is in the register.",
            headers = {
                @Header(
                        name = "Location",
                        description = "The item, for staff.",
                        schema = @Schema(type = SchemaType.STRING)),
            },
            content = @Content(schema = @Schema(implementation = ReceiptResponse.class)))
    public Response submit(
            @Parameter(
                            description = "A random UUID of your own for this submission.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b")
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            @RequestBody(required = true) SubmitFeedbackRequest request) {
        var command = BodyGuard.required(request).toCommand(IdempotencyKey.read(key));
        var receipt = feedback.submit(command);
        var location = PublicAddress.of(PATH + "/" + receipt.reference());
        return Response.created(location).entity(ReceiptResponse.from(receipt)).build();
    }

    /** Lists what the caller may see, newest first. */
    @GET
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    @Operation(
            operationId = "listFeedback",
            summary = "List or search items, newest first",
            description =
                    "Only items that the caller may see. There is no total; follow `Link: rel=\"next\"`. A page of"
                            + " a search may hold fewer items than `limit` although more follow.")
    @APIResponse(
            responseCode = "200",
            description = "Some items.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page (RFC 8288), when there is one.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = FeedbackItemsResponse.class)))
    public Response list(@BeanParam FeedbackItemQuery query) {
        var page = query.isSearch()
                ? finder.find(query.search(), query.page()).summaries()
                : register.page(query.filter(), query.page());
        var answer = Response.ok(FeedbackItemsResponse.from(page));
        return page.hasNext() ? answer.links(query.next(page.nextCursor())).build() : answer.build();
    }

    /** One item the caller may see. */
    @GET
    @Path("/{reference}")
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    @Operation(
            operationId = "getFeedback",
            summary = "Read one item",
            description = "Send the `ETag` back as `If-None-Match` to ask whether anything has changed.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes when the item does.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = FeedbackItemResponse.class)))
    public Response get(
            @Parameter(description = "Public number of the item.", example = "FB-4X7K-92QM-D") @PathParam("reference")
                    String reference,
            @Context Request conditions) {
        var item = register.find(read(reference));
        var response = FeedbackItemResponse.from(item);
        var tag = response.tag(item.version());
        var unchanged = conditions.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(response) : unchanged).tag(tag).build();
    }

    private static FeedbackReference read(String reference) {
        return FeedbackReference.read(reference).orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_ITEM));
    }
}
