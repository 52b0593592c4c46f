package org.openleap.api.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Lets pages of the {@link Origins} that the trust named call the API from a browser (CORS); to all others it says nothing,
 * so that their browsers refuse. Credentials of the browser are never admitted: the API takes no cookies.
 * The sign-in refuses tokens before any filter is asked, so error pages say it too.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CrossOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String VARY = "Vary";

    /** What a page may read beside the body. */
    private static final String READABLE =
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation,"
                    + " Sunset, WWW-Authenticate, Content-Disposition";

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET, POST, PUT, DELETE",
            "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Tracking-Phrase",
            "Access-Control-Max-Age", "600");

    private final transient Origins origins;

    /** Reads the setting once. @throws IllegalStateException when it holds something else than origins */
    public CrossOriginFilter() {
        this(Origins.allowed());
    }

    CrossOriginFilter(Origins origins) {
        this.origins = origins;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (origins.isClosed()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(VARY, "Origin");
        var origin = request.getHeader("Origin");
        if (origins.admits(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            if (isPreflight(request)) {
                answer(response);
                return;
            }
            response.setHeader("Access-Control-Expose-Headers", READABLE);
        }
        chain.doFilter(request, new Varying(response));
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answer(HttpServletResponse response) {
        PREFLIGHT.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Whoever sets another {@code Vary} afterwards, as Jersey does, adds to ours. */
    private static final class Varying extends HttpServletResponseWrapper {
        Varying(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(VARY) ? "Origin, " + value : value);
        }
    }
}
