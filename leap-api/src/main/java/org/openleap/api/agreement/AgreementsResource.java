package org.openleap.api.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementRegister;
import org.openleap.api.support.Listing;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.PageQuery;
import org.openleap.api.support.Tagged;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.shared.error.NotFoundException;

/** The agreements of the caller's organisation with the trust. */
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "What your organisation and the trust agreed in writing.")
public class AgreementsResource {
    private static final String PDF = "application/pdf";
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,4}");

    @Inject
    AgreementRegister register;

    /** Lists the agreements that were shown to the caller's organisation, newest first. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "listAgreements",
            summary = "List the agreements that were shown to your organisation, newest first",
            description = Listing.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "Some agreements.",
            content = @Content(schema = @Schema(implementation = AgreementsResponse.class)))
    public Response list(
            @BeanParam AgreementQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo asked,
            @Context Request conditions) {
        var found = register.page(query.filter(), page.request());
        return Listing.answer(AgreementsResponse.from(found), found.nextCursor(), asked, conditions);
    }

    /** One agreement in its newest version. */
    @GET
    @Path("/{reference}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "getAgreement",
            summary = "Read one agreement in its newest version",
            description = Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            content = @Content(schema = @Schema(implementation = AgreementResponse.class)))
    public Response get(
            @Parameter(description = "Public number of the agreement.", example = "AG-7") @PathParam("reference")
                    String reference,
            @Context Request conditions) {
        var agreement = register.find(read(reference));
        return Tagged.answer(AgreementResponse.from(agreement), agreement.version(), conditions);
    }

    /** A version on paper. */
    @GET
    @Path("/{reference}/versions/{number}/paper")
    @Produces(PDF)
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "getAgreementPaper",
            summary = "Download a version as a PDF, with its signatures",
            description = "The PDF is made for screen readers. A version never changes; its signatures may.")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(
            @Parameter(description = "Public number of the agreement.", example = "AG-7") @PathParam("reference")
                    String reference,
            @Parameter(description = "Number of the version.", example = "2") @PathParam("number") String number) {
        var paper = register.paper(read(reference), version(number));
        return Response.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + "\"")
                .build();
    }

    private static AgreementReference read(String reference) {
        if (AgreementReference.isOne(reference)) return new AgreementReference(reference);
        throw new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT);
    }

    private static int version(String number) {
        if (VERSION.matcher(number).matches()) return Integer.parseInt(number);
        throw new NotFoundException(AgreementProblem.UNKNOWN_VERSION);
    }
}
