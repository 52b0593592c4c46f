package org.openleap.api.support;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers requests that the API itself refuses. */
@Provider
public class ApiRefusalMapper implements ExceptionMapper<ApiRefusal> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ApiRefusal refusal) {
        var problem = refusal.problem();
        var answer = Answers.problem(problem, problem.status(), uri, refusal.parts(), refusal.arguments());
        return switch (problem) {
            case TOO_MANY_REQUESTS ->
                with(answer, HttpHeaders.RETRY_AFTER, refusal.arguments().get(0));
            case INSUFFICIENT_SCOPE ->
                with(
                        answer,
                        HttpHeaders.WWW_AUTHENTICATE,
                        challenge(refusal.arguments().get(0)));
            default -> answer;
        };
    }

    private static Response with(Response answer, String header, String value) {
        return Response.fromResponse(answer).header(header, value).build();
    }

    /** Tells a machine which scope to ask for (RFC 6750, section 3.1). */
    private static String challenge(String scope) {
        return Answers.CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"";
    }
}
