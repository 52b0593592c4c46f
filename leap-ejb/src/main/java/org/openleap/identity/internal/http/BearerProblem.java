package org.openleap.identity.internal.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the API answers before any resource is asked, as problem details (RFC 9457). */
enum BearerProblem {
    REFUSED(401, "Unauthorized", "identity.TOKEN_REFUSED", "The access token is not valid for this API."),
    UNAVAILABLE(503, "Service Unavailable", "identity.PROVIDER_UNAVAILABLE", "Tokens cannot be checked at the moment.");

    private static final String RETRY_SECONDS = "30";

    private final int status;
    private final String body;

    BearerProblem(int status, String title, String code, String detail) {
        this.status = status;
        this.body = """
                {"type":"about:blank","title":"%s","status":%d,"code":"%s","detail":"%s","errors":[]}""".formatted(title, status, code, detail);
    }

    void write(HttpServletResponse response) {
        response.setStatus(status);
        if (this == REFUSED) response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        else response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }
}
