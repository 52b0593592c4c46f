package org.openleap.api.open311;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.api.support.Tagged;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/**
 * What is published, as Open311 GeoReport v2 has it: read only, for programs that know that standard. What people said is a
 * request, the service it is about is its type (ADR 0056).
 */
@Path("/open311/v2")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
@Tag(name = "Open311", description = "What is published, read as Open311 GeoReport v2; needs no account.")
public class Open311Resource {
    @Inject
    PublicationRegister register;

    @Inject
    ReferenceData reference;

    @Inject
    InstantSource clock;

    /** Where this is, and in which formats. */
    @GET
    @Path("/discovery.{format}")
    @PermitAll
    @Operation(operationId = "open311Discovery", summary = "Where LEAP speaks Open311", description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The place.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Discovery.class)),
                @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response discovery(
            @Parameter(description = "`json` or `xml`.", example = "json") @PathParam("format") String format,
            @Parameter(description = "Taken and ignored: there is one jurisdiction.") @QueryParam("jurisdiction_id")
                    String jurisdiction,
            @Context Request conditions) {
        return Format.named(format).answer("discovery", "", Discovery.here(), conditions);
    }

    /** The types of requests. */
    @GET
    @Path("/services.{format}")
    @PermitAll
    @Operation(
            operationId = "open311Services",
            summary = "List the services that requests are about",
            description = "No service asks for more than words, so there are no service definitions. " + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The services in force today, and one for the whole trust.",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceType.class)),
                @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response services(
            @Parameter(description = "`json` or `xml`.", example = "json") @PathParam("format") String format,
            @Parameter(description = "Taken and ignored: there is one jurisdiction.") @QueryParam("jurisdiction_id")
                    String jurisdiction,
            @Context Request conditions) {
        var types = ServiceType.all(reference.choices(ReferenceList.SERVICE));
        return Format.named(format).answer("services", "service", types, conditions);
    }

    /** Requests of at most 90 days. */
    @GET
    @Path("/requests.{format}")
    @PermitAll
    @Operation(
            operationId = "open311Requests",
            summary = "List what was published, newest first",
            description =
                    "At most 1,000 of at most 90 days, the last ones unless you say otherwise. A request has no coordinates: what people say is seldom about a point on a map. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The requests.",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)),
                @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response requests(
            @BeanParam RequestQuery query,
            @Parameter(description = "`json` or `xml`.", example = "json") @PathParam("format") String format,
            @Context Request conditions) {
        var found =
                query.find(register, clock.instant()).stream().map(this::shown).toList();
        return Format.named(format).answer("service_requests", "request", found, conditions);
    }

    /** One request, in a list as the standard has it. */
    @GET
    @Path("/requests/{id}.{format}")
    @PermitAll
    @Operation(operationId = "open311Request", summary = "Read one request", description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "A list with the request.",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)),
                @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response request(
            @Parameter(description = "Number of the published answer.", example = "12") @PathParam("id") String id,
            @Parameter(description = "`json` or `xml`.", example = "json") @PathParam("format") String format,
            @Parameter(description = "Taken and ignored: there is one jurisdiction.") @QueryParam("jurisdiction_id")
                    String jurisdiction,
            @Context Request conditions) {
        var answer = register.answer(RequestQuery.number(id).orElseThrow(() -> new ApiRefusal(ApiProblem.NOT_FOUND)));
        if (answer.isTakenDown()) throw new ApiRefusal(ApiProblem.NOT_FOUND);
        return Format.named(format).answer("service_requests", "request", List.of(shown(answer.current())), conditions);
    }

    private ServiceRequest shown(PublishedPair pair) {
        return ServiceRequest.of(
                pair,
                label(ReferenceList.SERVICE, pair.service(), ServiceType.WHOLE_TRUST_NAME),
                label(ReferenceList.PLACE, pair.place(), ""));
    }

    private String label(ReferenceList list, String code, String none) {
        return code.isEmpty() ? none : reference.label(list, code);
    }
}
