package org.openleap.api.support;

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

/** Closes the door to the database behind what programs send while LEAP is read-only; they are told when to send it again. */
public class WriteDoorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient ServiceState state;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) state.readOnlyUntil().ifPresent(WriteDoor::close);
        try {
            chain.doFilter(request, response);
        } finally {
            WriteDoor.open();
        }
    }
}
