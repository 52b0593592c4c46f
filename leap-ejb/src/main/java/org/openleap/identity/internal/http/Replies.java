package org.openleap.identity.internal.http;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;

/** Redirects that no cache may keep. */
final class Replies {
    /** Page that says a sign-in did not work and offers to try again. */
    static final String TRY_AGAIN = "/sign-in-again";

    /** Page that leads each person to their home. */
    static final String HOME = "/sign-in";

    private Replies() {}

    /**
     * Sends the browser elsewhere. A local path stays a path: the server would write the host name of the request in
     * front of it, and anybody can send any.
     */
    static AuthenticationStatus redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
