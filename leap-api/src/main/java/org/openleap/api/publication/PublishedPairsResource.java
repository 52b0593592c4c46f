package org.openleap.api.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.publication.PublicEdition;
import org.openleap.publication.PublicationRegister;

/** What people said and what became of it, as everybody may read it. */
@Path("/published-pairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published answers", description = "What people said and what became of it.")
public class PublishedPairsResource {
    @Inject
    PublicationRegister register;

    @Inject
    PublicEdition edition;

    /** Lists what is published, newest first. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listPublishedPairs",
            summary = "Read what is published, newest first",
            description = "Needs no account. There is no total; follow `Link: rel=\"next\"`. Send the `ETag` back as"
                    + " `If-None-Match`: it changes with every publication, correction and take-down. Whoever keeps a copy"
                    + " must ask at least daily, and show nothing that is not there any more.")
    @APIResponse(
            responseCode = "200",
            description = "Some answers.",
            headers = {
                @Header(
                        name = "Link",
                        description = "The next page (RFC 8288), when there is one.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Changes when anything that is published does.",
                        schema = @Schema(type = SchemaType.STRING)),
            },
            content = @Content(schema = @Schema(implementation = PublishedPairsResponse.class)))
    public Response list(@BeanParam PublishedPairQuery query, @Context Request request) {
        var filter = query.filter();
        var asked = query.page();
        var tag = new EntityTag("edition-" + edition.number());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return kept(unchanged, tag);
        var page = register.published(filter, asked);
        var answer = Response.ok(PublishedPairsResponse.from(page));
        return kept(page.hasNext() ? answer.links(query.next(page.nextCursor())) : answer, tag);
    }

    /** Copies may be kept by everybody, but are asked for each time. */
    private static Response kept(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }
}
