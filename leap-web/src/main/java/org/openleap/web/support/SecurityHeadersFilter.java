package org.openleap.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.openleap.shared.LeapSetting;

/** Headers that keep browsers from being turned against people. Every script is a file of LEAP's own. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Pages that hold what a person typed or may see only after sign-in: no copy anywhere. */
    private static final List<String> PERSONAL =
            List.of("/staff", "/partner", "/healthwatch", "/tell-us", "/work-with-us", "/track", "/updates", "/error");

    private static final String FRAMED = "X-Frame-Options";
    private static final String NO_FRAME = "frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            FRAMED,
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private final WidgetSites sites = WidgetSites.allowed();
    private String policy;

    @Override
    public void init() {
        policy = "default-src 'self'; script-src 'self'; img-src 'self' data:; style-src 'self'; font-src 'self'; "
                + "connect-src 'self'; object-src 'none'; frame-src 'none'; "
                + "base-uri 'self'; " + NO_FRAME + "; form-action 'self'" + signInOrigin();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean widget = sites.isWidget(request.getServletPath());
        ALWAYS.forEach((name, value) -> {
            if (!widget || !name.equals(FRAMED)) response.setHeader(name, value);
        });
        response.setHeader("Content-Security-Policy", widget ? policy.replace(NO_FRAME, sites.ancestors()) : policy);
        if (widget) sites.open(request, response);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (isPersonal(request)) response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private static boolean isPersonal(HttpServletRequest request) {
        return PERSONAL.stream().anyMatch(request.getServletPath()::startsWith);
    }

    /** Signing out is a form whose answer leads to Keycloak; browsers hold redirects against form-action, too. */
    private static String signInOrigin() {
        return LeapSetting.LEAP_OIDC_ISSUER
                .value()
                .map(URI::create)
                .map(issuer -> " " + issuer.getScheme() + "://" + issuer.getAuthority())
                .orElse("");
    }
}
