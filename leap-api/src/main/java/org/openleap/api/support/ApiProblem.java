package org.openleap.api.support;

import java.util.Arrays;
import java.util.Locale;
import org.openleap.shared.error.ProblemCode;

/** What can be wrong with a request before the business is asked, each with its HTTP status. */
public enum ApiProblem implements ProblemCode {
    /** Arguments: line, column. */
    MALFORMED_JSON(400),
    /** Bytes that are not UTF-8, or half of a surrogate pair. */
    MALFORMED_TEXT(400),
    BODY_REQUIRED(400),
    /** Arguments: the property. */
    UNKNOWN_PROPERTY(400),
    DUPLICATE_PROPERTY(400),
    /** Nested deeper, or a number or name longer, than LEAP reads. */
    JSON_TOO_COMPLEX(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_INVALID(400),
    TRACKING_PHRASE_REQUIRED(400),
    /** Arguments: the parameter. */
    UNKNOWN_PARAMETER(400),
    /** Arguments: the parameter. */
    INVALID_PARAMETER(400),
    BAD_REQUEST(400),
    SIGN_IN_REQUIRED(401),
    NOT_ALLOWED(403),
    /** Arguments: the scope that the token of a machine lacks. */
    INSUFFICIENT_SCOPE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CHANGED_MEANWHILE(409),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** One or more values cannot be taken; {@code errors} says which. */
    INVALID_CONTENT(422),
    /** A step with a record needs {@code If-Match}. */
    PRECONDITION_REQUIRED(428),
    /** Arguments: seconds to wait. */
    TOO_MANY_REQUESTS(429),
    /** Arguments: incident id. */
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    ApiProblem(int status) {
        this.status = status;
    }

    /** The problem for a status that the server itself chose, e.g. for an unknown path. */
    public static ApiProblem forStatus(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 422 -> INVALID_CONTENT;
            default ->
                Arrays.stream(values())
                        .filter(problem -> problem.status == status)
                        .findFirst()
                        .orElse(status < 500 ? BAD_REQUEST : UNEXPECTED);
        };
    }

    public int status() {
        return status;
    }

    @Override
    public String component() {
        return "api";
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
