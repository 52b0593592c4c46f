package org.openleap.web.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Leads somebody who sends a file far beyond the limit back to the import page, which says so, instead of to an error page
 * of the server. The file is read away first: a browser that is still sending does not look at the answer.
 */
public class LargeUploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What web.xml lets through to Faces. */
    private static final long LARGEST_REQUEST = 27L * 1024 * 1024;

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
        response.sendRedirect("/staff/import?tooLarge=true");
    }
}
