package org.openleap.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openleap.identity.CurrentUser;
import org.openleap.web.security.PageRule.Audience;

/**
 * Stands before every address of the portal and lets through what {@link PageRules} allows, nothing else. Visitors who
 * ask for a page of somebody are sent to sign in and come back to that page. Runs on requests only: error pages, which
 * the server forwards to, need no rule.
 */
public class PageGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final System.Logger SECURITY = System.getLogger("org.openleap.security");

    @Inject
    transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var rule = PageRules.of(path(request));
        if (rule.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (mayPass(rule)) {
            chain.doFilter(request, response);
        } else if (!user.caller().isSignedIn()) {
            askToSignIn(request, response);
        } else {
            refuse(request, response);
        }
    }

    private boolean mayPass(Optional<PageRule> rule) {
        var caller = user.caller();
        return rule.filter(r -> r.audience() == Audience.EVERYBODY || caller.isSignedIn() && r.admits(caller.roles()))
                .isPresent();
    }

    /** What was typed while a sign-in ended is shown again, not thrown away on the way to Keycloak. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isAjax(request)) {
            AjaxRedirect.to(address(request), response);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            request.authenticate(response);
        } else {
            response.sendError(HttpServletResponse.SC_GONE, "EXPIRED");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SECURITY.log(System.Logger.Level.WARNING, "Refused: {0} {1}", request.getMethod(), request.getRequestURI());
        if (user.caller().roles().isEmpty()) Redirect.to("/no-role", response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** What the server will serve, decoded and without tricks; for the front page it has put the file's name already. */
    private static String path(HttpServletRequest request) {
        if (request.getRequestURI().equals(request.getContextPath() + "/")) return "/";
        var below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }
}
