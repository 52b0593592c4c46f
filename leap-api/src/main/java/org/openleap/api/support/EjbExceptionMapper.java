package org.openleap.api.support;

import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.stream.Stream;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.StaleWrite;

/** Looks into the wrapper that the EJB container puts around exceptions and answers what is inside. */
@Provider
public class EjbExceptionMapper implements ExceptionMapper<EJBException> {
    @Context
    UriInfo uri;

    @Context
    Providers providers;

    @Override
    public Response toResponse(EJBException wrapper) {
        if (StaleWrite.isBehind(wrapper)) {
            return Answers.problem(ApiProblem.CHANGED_MEANWHILE, uri);
        }
        return Stream.<Throwable>iterate(wrapper, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(cause -> cause instanceof LeapException || cause instanceof ConstraintViolationException)
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> Answers.unexpected(wrapper));
    }

    private <T extends Throwable> Response answer(T cause) {
        @SuppressWarnings("unchecked")
        var kind = (Class<T>) cause.getClass();
        return providers.getExceptionMapper(kind).toResponse(cause);
    }
}
