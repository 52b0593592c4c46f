package org.openleap.api.support;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.openleap.identity.CurrentUser;

/** Slows down callers who ask too often, and tells everybody how much is left (ADR 0053). The portal is never slowed down. */
@Provider
@PreMatching
@Priority(100)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String ALLOWANCE = Allowance.class.getName();

    @Context
    HttpServletRequest servlet;

    @Inject
    CallBudget budget;

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        var allowance = user.caller().isSignedIn() ? budget.take(user.id()) : budget.take(address(request));
        request.setProperty(ALLOWANCE, allowance);
        if (allowance.isSpent()) {
            throw new ApiRefusal(ApiProblem.TOO_MANY_REQUESTS, String.valueOf(allowance.retryIn()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders().putSingle("RateLimit-Policy", allowance.policy());
            response.getHeaders().putSingle("RateLimit", allowance.now());
        }
    }

    private String address(ContainerRequestContext request) {
        return ClientAddress.of(servlet.getRemoteAddr(), request.getHeaderString("X-Forwarded-For"));
    }
}
