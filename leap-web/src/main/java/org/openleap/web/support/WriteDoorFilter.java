package org.openleap.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.openleap.operations.ServiceState;
import org.openleap.operations.WriteDoor;

/**
 * Closes the door to the database behind what people and programs send while LEAP is read-only. The request itself goes
 * on: a form is checked and shown again with everything that was typed, and only what would be written is refused.
 * Timers do not come through here; mail that is owed still leaves.
 */
public class WriteDoorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Signing out, and ending the work. */
    private static final Set<String> ALWAYS_OPEN = Set.of("/sign-out", "/staff/maintenance");

    @Inject
    transient ServiceState state;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOpen(request)) state.readOnlyUntil().ifPresent(WriteDoor::close);
        try {
            chain.doFilter(request, response);
        } finally {
            WriteDoor.open();
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || ALWAYS_OPEN.contains(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }
}
