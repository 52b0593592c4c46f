package org.openleap.api.support;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The last edge: whatever nobody expected becomes a 500 with an incident id. */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable error) {
        return Answers.unexpected(error);
    }
}
