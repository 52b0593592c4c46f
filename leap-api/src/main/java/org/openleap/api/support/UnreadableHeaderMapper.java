package org.openleap.api.support;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.text.ParseException;

/** Answers a header that the server cannot read, such as a tag without quotes; by itself it takes that for its own fault. */
@Provider
public class UnreadableHeaderMapper implements ExceptionMapper<ProcessingException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ProcessingException failure) {
        if (failure.getCause() instanceof ParseException) return Answers.problem(ApiProblem.BAD_REQUEST, uri);
        return Answers.unexpected(failure);
    }
}
