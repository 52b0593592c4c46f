package org.openleap.web.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/**
 * Leads somebody who sends a file far beyond the limit back to the page they came from, which says so, instead of to an error
 * page of the server. The file is read away first: a browser that is still sending does not look at the answer.
 */
public class TooLargeFilter extends HttpFilter {
    /** Parameter that tells the page. */
    static final String SIGN = "tooLarge";

    private static final long serialVersionUID = 1L;

    /** What web.xml lets through to Faces. */
    private static final long LARGEST_REQUEST = 26L * 1024 * 1024;

    private static final long WORTH_READING = 1024L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (length <= LARGEST_REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        if (length <= WORTH_READING) request.getInputStream().transferTo(OutputStream.nullOutputStream());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request));
    }

    /** The page with its record, when the browser says so; else the page. Never a host: anybody can send any. */
    private static String back(HttpServletRequest request) {
        var page = request.getServletPath();
        var referrer = request.getHeader("Referer");
        if (referrer == null || !referrer.matches("https?://[^\\s?#]+" + page + "\\?[A-Za-z0-9=&%._-]+")) return page;
        return page + "?" + URI.create(referrer).getRawQuery() + "&" + SIGN + "=true";
    }
}
