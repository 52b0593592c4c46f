package org.openleap.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.openleap.shared.LeapSetting;

/**
 * Refuses forms that a page of somebody else sends to LEAP. Browsers say where a form comes from; a caller that says
 * nothing is no browser and has no cookies to abuse.
 */
public class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final System.Logger SECURITY = System.getLogger("org.openleap.security");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isRead(request) || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        SECURITY.log(System.Logger.Level.WARNING, "Refused: form from another site to {0}", request.getRequestURI());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean isOurs(HttpServletRequest request) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) return true;
        var origin = request.getHeader("Origin");
        if (origin == null) return request.getHeader("Sec-Fetch-Site") == null;
        return origin.equals(origin(LeapSetting.LEAP_PUBLIC_URL.require()))
                || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
