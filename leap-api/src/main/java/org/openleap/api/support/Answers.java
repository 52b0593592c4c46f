package org.openleap.api.support;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.openleap.shared.error.ProblemCode;

/** Builds the answers that carry a {@link Problem}. */
final class Answers {
    /** Tells a client without a token which kind it needs (RFC 6750). */
    static final String CHALLENGE = "Bearer realm=\"LEAP\"";

    private static final System.Logger LOG = System.getLogger("org.openleap.api");

    private Answers() {}

    static Response problem(ApiProblem problem, UriInfo uri, String... arguments) {
        return problem(problem, problem.status(), uri, List.of(), List.of(arguments));
    }

    static Response problem(
            ProblemCode code, int status, UriInfo uri, List<InvalidPart> parts, List<String> arguments) {
        var instance = uri.getRequestUri().getRawPath();
        var answer =
                status(status).type(Problem.MEDIA_TYPE).entity(Problem.of(code, status, instance, parts, arguments));
        if (status == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        return answer.build();
    }

    /** The one place where an unexpected error is logged; the client gets the id of that line and nothing else. */
    static Response unexpected(Throwable error) {
        var incident = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "incident " + incident, error);
        var problem =
                Problem.of(ApiProblem.UNEXPECTED, 500, "urn:leap:incident:" + incident, List.of(), List.of(incident));
        return Response.serverError().type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    /** Jakarta REST has no name for 422 and would say "CUSTOM". */
    private static Response.ResponseBuilder status(int status) {
        return status == 422 ? Response.status(422, "Unprocessable Content") : Response.status(status);
    }
}
