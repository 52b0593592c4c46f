package org.openleap.api.support;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.openleap.identity.CurrentUser;

/** Answers a service's refusal by role: 401 to a visitor, 403 to everybody else, and one line in the log. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<EJBAccessException> {
    private static final System.Logger LOG = System.getLogger("org.openleap.security");

    @Context
    UriInfo uri;

    @Inject
    CurrentUser user;

    @Override
    public Response toResponse(EJBAccessException refused) {
        LOG.log(System.Logger.Level.WARNING, "refused " + user.id().value() + " " + uri.getPath());
        var isKnown = user.caller().isSignedIn();
        return Answers.problem(isKnown ? ApiProblem.NOT_ALLOWED : ApiProblem.SIGN_IN_REQUIRED, uri);
    }
}
