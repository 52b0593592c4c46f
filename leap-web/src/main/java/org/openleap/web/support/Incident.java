package org.openleap.web.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Something LEAP did not expect: it gets an id, which the person sees on the page and the log holds once. */
final class Incident {
    private static final System.Logger LOG = System.getLogger("org.openleap.incident");
    private static final String ATTRIBUTE = Incident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Gives the request an incident id and logs it with the cause, unless that was done before. */
    static String record(HttpServletRequest request, Throwable cause) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) return known;
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        request.setAttribute(ATTRIBUTE, id);
        LOG.log(System.Logger.Level.ERROR, "Incident " + id + " at " + address(request), cause);
        return id;
    }

    /** The id of what went wrong in this request, also when it went wrong outside Faces; a dash when nothing did. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) return "–";
        return record(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static String address(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getMethod() + " " + (first == null ? request.getRequestURI() : first);
    }
}
