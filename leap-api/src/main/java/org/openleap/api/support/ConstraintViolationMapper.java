package org.openleap.api.support;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Answers a command with wrong values: 422, naming each of them. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException violated) {
        var parts = violated.getConstraintViolations().stream()
                .map(ViolatedPart::of)
                .sorted(Comparator.comparing(InvalidPart::pointer).thenComparing(InvalidPart::code))
                .toList();
        var problem = ApiProblem.INVALID_CONTENT;
        return Answers.problem(problem, problem.status(), uri, parts, List.of());
    }
}
