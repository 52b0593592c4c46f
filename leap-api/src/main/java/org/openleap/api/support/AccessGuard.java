package org.openleap.api.support;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.openleap.identity.CurrentUser;

/**
 * Default deny, by our own hand. The server leaves a method without an annotation open, and in an EAR with several WARs
 * it has been seen to ignore {@code @RolesAllowed} altogether (payara/Payara#7987). Here a method without
 * {@code @PermitAll} or {@code @RolesAllowed} is refused, and roles come from our own {@link CurrentUser}. The services
 * behind check again. A machine needs the scope of the method as well.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessGuard implements ContainerRequestFilter {
    private static final System.Logger LOG = System.getLogger("org.openleap.security");

    @Context
    ResourceInfo resource;

    @Inject
    CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) return;
        var method = resource.getResourceMethod();
        if (method == null || !isOpen(method)) refuse(request);
    }

    private boolean isOpen(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) return true;
        var allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) return false;
        if (!user.caller().isSignedIn()) throw new ApiRefusal(ApiProblem.SIGN_IN_REQUIRED);
        var isAdmitted = Arrays.stream(allowed.value()).anyMatch(user::has);
        if (isAdmitted) requireScope(method.getAnnotation(NeedsScope.class));
        return isAdmitted;
    }

    private void requireScope(NeedsScope needed) {
        if (needed == null || Arrays.stream(needed.value()).anyMatch(user.caller()::may)) return;
        throw new ApiRefusal(ApiProblem.INSUFFICIENT_SCOPE, needed.value()[0].value());
    }

    private void refuse(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        LOG.log(System.Logger.Level.WARNING, "refused " + user.id().value() + " " + request.getMethod() + " " + path);
        throw new ApiRefusal(ApiProblem.NOT_ALLOWED);
    }
}
