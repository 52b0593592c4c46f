package org.openleap.web.poster;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openleap.poster.PosterService;
import org.openleap.web.visitor.Throttle;

/** Prints the poster or the slides that the address asks for. Whoever asks for very many waits. */
@WebServlet("/you-said-we-did/poster.pdf")
public class PosterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;

    @Inject
    transient PosterService posters;

    @Inject
    transient PosterAddress address;

    @Inject
    transient Throttle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!throttle.allows("poster", request)) {
            response.setHeader("Retry-After", "60");
            response.sendError(TOO_MANY);
            return;
        }
        var poster = posters.print(address.order());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + poster.name() + "\"");
        response.getOutputStream().write(poster.content());
    }
}
