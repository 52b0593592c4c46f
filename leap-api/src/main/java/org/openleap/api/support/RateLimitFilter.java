package org.openleap.api.support;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Slows down anonymous callers who ask too often; people who are signed in are never slowed down. */
@Provider
@PreMatching
@Priority(100)
public class RateLimitFilter implements ContainerRequestFilter {
    @Context
    HttpServletRequest servlet;

    @Inject
    CallBudget budget;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) return;
        var wait = budget.secondsToWait(
                ClientAddress.of(servlet.getRemoteAddr(), request.getHeaderString("X-Forwarded-For")));
        if (wait > 0) throw new ApiRefusal(ApiProblem.TOO_MANY_REQUESTS, String.valueOf(wait));
    }
}
