package org.openleap.api.support;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.NotFoundException;

/** Answers what the business refuses or cannot find: 404, 409, 422 or 403 with the code of the component. */
@Provider
public class LeapExceptionMapper implements ExceptionMapper<LeapException> {
    /** Codes for which HTTP has a better word than their kind has. */
    private static final Map<String, Integer> SPECIAL = Map.of(
            "shared.UNKNOWN_CURSOR", 400,
            "changefeed.CURSOR_EXPIRED", 410,
            "operations.READ_ONLY", 503,
            "feedback.TOO_MANY_TRIES", 429,
            "feedback.KEY_USED_FOR_OTHER_WORDS", 422);

    private static final int TRY_AGAIN_SECONDS = 900;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(LeapException refusal) {
        var status = SPECIAL.getOrDefault(refusal.code().id(), status(refusal));
        var answer = Answers.problem(refusal.code(), status, uri, List.of(), refusal.arguments());
        if (status != 429 && status != 503) return answer;
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS)
                .build();
    }

    private static int status(LeapException refusal) {
        if (refusal instanceof NotFoundException) return 404;
        if (refusal instanceof ConflictException) return 409;
        return refusal instanceof AccessRefusedException ? 403 : 422;
    }
}
