package org.openleap.api.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.api.support.BodyGuard;
import org.openleap.api.support.IdempotencyKey;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Tagged;
import org.openleap.api.support.Typed;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.PartnerService;
import org.openleap.sharing.UploadPartnerFile;

/** What a partner may read, as the file that its people download; what it heard comes in by the same columns. */
@Path("/shared-items.csv")
@RequestScoped
@Produces("text/csv")
@Tag(name = "Shared items")
public class SharedItemsFileResource {
    private static final String EXAMPLE = """
            words,asked,service,month,how_heard,people,may_share
            Nobody told us that the clinic had moved.,Put the new address in the letter.,,2026-07,Carers' café,6,yes
            """;

    private static final String MANNERS = """
            The columns of the file that `GET` gives, in any order; only `words` must be there. `service` is a code or a name, \
            `month` is written 2026-07, `people` is a whole number, `may_share` is `yes` or empty. `told_on`, `now` and \
            `what_happened` are the trust's to say: they may be there, and nothing comes of them. Any other column is refused. \
            At most 200 rows. All rows are taken or none; an error names the row and the column, for example `/7/month`. \
            A row is known by what it says, and by a `reference` of yours: it stays the item that it is and is not changed. \
            So the same file adds nothing, whatever its key, and of a file that has grown only what is new. The same row twice \
            in one file is an error; say in `people` how many said it. UTF-8, or Windows-1252 when it is not UTF-8; comma, \
            semicolon or tab.""";

    @Inject
    PartnerRegister register;

    @Inject
    PartnerService partners;

    /** The items as CSV, newest first; the trail keeps that a copy was taken. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_READ)
    @Operation(
            operationId = "getSharedItemsFile",
            summary = "Read what your organisation told and what is shared with it as CSV",
            description =
                    "RFC 4180, UTF-8, with the columns of the file that your people send in on the portal, so that it can come back unchanged (`POST` takes it). At most 5,000 rows; each copy stands in the audit trail. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response get(@BeanParam SharedItemQuery query, @Context Request conditions) {
        var file = new String(register.export(query.filter()), StandardCharsets.UTF_8);
        return Typed.answer(file, "text/csv;charset=UTF-8", conditions);
    }

    /**
     * Takes a file in, whole or not at all; a row that is known stays the item that it is. The key is asked for as everywhere,
     * and a client that sends it again is right; but what a row says is what makes it the same item (ADR 0061).
     */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.FEEDBACK_WRITE)
    @Operation(operationId = "tellTrustFile", summary = "Tell the trust what you heard as CSV", description = MANNERS)
    @APIResponse(
            responseCode = "201",
            description = "Every row is in the register.",
            content = @Content(schema = @Schema(implementation = TellFileResponse.class)))
    public Response tell(
            @Parameter(
                            description = "A random UUID of your own for this file.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b")
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING, example = EXAMPLE)))
                    InputStream body)
            throws IOException {
        IdempotencyKey.read(key);
        var file = new UploadPartnerFile(BodyGuard.bytes(body));
        FileFaults.refuse(partners.read(file));
        return Response.status(Response.Status.CREATED)
                .entity(TellFileResponse.from(partners.takeWhole(file)))
                .build();
    }
}
