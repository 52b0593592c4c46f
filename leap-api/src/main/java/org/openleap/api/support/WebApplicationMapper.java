package org.openleap.api.support;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Gives the server's own refusals (unknown path, method, media type) the body that every error has. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {
    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var original = refusal.getResponse();
        var status = original.getStatus();
        if (status < 400) return original;
        if (status >= 500) return Answers.unexpected(refusal);
        var code = ApiProblem.forStatus(status);
        var answer = Response.fromResponse(Answers.problem(code, status, uri, List.of(), List.of()));
        KEPT.forEach(name -> {
            if (original.getHeaders().containsKey(name))
                answer.header(name, null).header(name, original.getHeaderString(name));
        });
        return answer.build();
    }
}
