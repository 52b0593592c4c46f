package org.openleap.web.security;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends the browser to another page of LEAP. The path stays a path: the server would put the host name of the request in
 * front of it, and anybody can send any.
 */
final class Redirect {
    private Redirect() {}

    static void to(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
