package org.openleap.identity.internal.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the API answers before any resource is asked. Its error page knows the codes and gives them words. */
enum BearerProblem {
    REFUSED(HttpServletResponse.SC_UNAUTHORIZED, "identity.TOKEN_REFUSED"),
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "identity.PROVIDER_UNAVAILABLE");

    private static final String RETRY_SECONDS = "30";

    private final int status;
    private final String code;

    BearerProblem(int status, String code) {
        this.status = status;
        this.code = code;
    }

    void send(HttpServletResponse response) {
        if (this == REFUSED) response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        else response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        try {
            response.sendError(status, code);
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }
}
