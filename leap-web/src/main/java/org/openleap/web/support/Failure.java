package org.openleap.web.support;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.shared.error.StaleWrite;
import org.primefaces.csp.CspException;

/** How the portal answers each kind of exception (docs: design, errors). */
enum Failure {
    /** A rule of the business or the shape of the input; on a form it is told on the form. */
    REFUSED(422, "404"),
    CONFLICT(409, "409"),
    NOT_FOUND(404, "404"),
    FORBIDDEN(403, "403"),
    EXPIRED(410, "expired"),
    UNEXPECTED(500, "500");

    private static final System.Logger SECURITY = System.getLogger("org.openleap.security");

    private final int status;
    private final String page;

    Failure(int status, String page) {
        this.status = status;
        this.page = "/error/" + page + ".xhtml";
    }

    /** The HTTP status of the error page; an address that asks for the impossible does not exist. */
    int status() {
        return this == REFUSED ? NOT_FOUND.status : status;
    }

    /** The HTTP status of a form that is shown again. */
    int formStatus() {
        return status;
    }

    String page() {
        return page;
    }

    boolean isToldOnTheForm() {
        return this == REFUSED || this == CONFLICT;
    }

    static Failure of(Throwable cause) {
        if (isWrongPhrase(cause)) return REFUSED;
        if (cause instanceof RuleViolatedException || cause instanceof ConstraintViolationException) return REFUSED;
        if (cause instanceof ConflictException || StaleWrite.is(cause)) return CONFLICT;
        if (cause instanceof NotFoundException) return NOT_FOUND;
        if (cause instanceof AccessRefusedException || cause instanceof EJBAccessException) return FORBIDDEN;
        if (cause instanceof ViewExpiredException || cause instanceof UnreadableStateException) return EXPIRED;
        if (cause instanceof CspException) return EXPIRED;
        return UNEXPECTED;
    }

    /** Whoever mistypes the phrase of their own item wants to try again, not to read that a page is missing. */
    private static boolean isWrongPhrase(Throwable cause) {
        return cause instanceof NotFoundException missing && missing.code() == FeedbackProblem.WRONG_PHRASE;
    }

    /** The first exception on the way down that LEAP has an answer for; the exception itself when there is none. */
    static Throwable causeOf(Throwable thrown) {
        var cause = thrown;
        while (of(cause) == UNEXPECTED && cause.getCause() != null) cause = cause.getCause();
        return of(cause) == UNEXPECTED ? thrown : cause;
    }

    /** Writes the one log line that this failure deserves, if any. */
    void record(HttpServletRequest request, Throwable cause) {
        if (this == UNEXPECTED) Incident.record(request, cause);
        if (this == FORBIDDEN) {
            SECURITY.log(System.Logger.Level.WARNING, "Refused: {0} {1}", request.getMethod(), request.getRequestURI());
        }
    }
}
