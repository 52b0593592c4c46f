package org.openleap.api.suggestion;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.suggestion.Tracking;

/** The person's own story. */
@Path("/track")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracking", description = "What became of what somebody said.")
public class TrackResource {
    private static final String PHRASE = "Tracking-Phrase";

    @Inject
    Tracking tracking;

    /** What became of one item, for the person who said it. */
    @GET
    @Path("/{reference}")
    @PermitAll
    @Operation(
            operationId = "track",
            summary = "Follow what became of it",
            description = "Needs no account: reference and phrase together open the person's own story. The phrase"
                    + " travels in a header, so that it stands in no log of addresses. Opening the story settles what"
                    + " the trust still had to tell the person.")
    @APIResponse(
            responseCode = "200",
            description = "The story so far and the promises still ahead.",
            content = @Content(schema = @Schema(implementation = TrackedItemResponse.class)))
    public TrackedItemResponse track(
            @Parameter(
                            description = "Public number of the item; case, blanks and dashes do not matter.",
                            example = "FB-4X7K-92QM-D")
                    @PathParam("reference")
                    String reference,
            @Parameter(
                            description = "The four words of the receipt; case and blanks do not matter.",
                            required = true,
                            example = "river candle meadow spoon")
                    @HeaderParam(PHRASE)
                    String phrase) {
        if (phrase == null || phrase.isBlank()) throw new ApiRefusal(ApiProblem.TRACKING_PHRASE_REQUIRED);
        return TrackedItemResponse.from(tracking.track(reference, phrase));
    }
}
