package org.openleap.api.support;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Serves the reviewed description of the API: YAML, or JSON for {@code ?format=json} and clients that prefer it. A test
 * fails when the classes say anything else (ADR 0017).
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var json = wantsJson(request);
        response.setContentType(json ? "application/json" : "application/yaml");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Vary", "Accept");
        try (var document = getClass().getResourceAsStream("/org/openleap/api/openapi." + (json ? "json" : "yaml"))) {
            Objects.requireNonNull(document).transferTo(response.getOutputStream());
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var format = request.getParameter("format");
        if (format != null) return format.equalsIgnoreCase("json");
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accept.contains("json") && !accept.contains("yaml");
    }
}
