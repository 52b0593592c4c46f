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
        if (problem != ApiProblem.TOO_MANY_REQUESTS) return answer;
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, refusal.arguments().get(0))
                .build();
    }
}
