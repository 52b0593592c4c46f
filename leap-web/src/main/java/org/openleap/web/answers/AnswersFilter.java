package org.openleap.web.answers;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers public pages from memory as long as the edition is the same: a page is drawn once for all its readers. What is taken
 * down is gone with the next request, because the edition is another one then (ADR 36).
 */
public class AnswersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PageKeeper keeper;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = KeptAddress.of(request);
        if (address.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var kept = keeper.find(address.get());
        if (kept.isEmpty() && request.getMethod().equals("GET")) kept = draw(address.get(), request, response, chain);
        else if (kept.isEmpty()) chain.doFilter(request, response);
        if (kept.isPresent()) kept.get().answer(request, response);
    }

    /** Draws the page; empty when it was answered already, because it is nothing to keep. */
    private Optional<KeptPage> draw(
            KeptAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long edition = keeper.edition();
        var drawn = new DrawnPage(response);
        chain.doFilter(request, drawn);
        if (!drawn.isWorthKeeping()) {
            drawn.passOn();
            return Optional.empty();
        }
        return Optional.of(keeper.keep(address, drawn.page(edition)));
    }
}
