package org.openleap.web.answers;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lasting address of each answer: {@code /you-said-we-did/12}, in easy read {@code /you-said-we-did/12/easy-read}. */
@WebServlet("/you-said-we-did/*")
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{1,18})(/easy-read)?");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var page = address.group(2) == null ? "one" : "easy";
        PairAddress.number(request, Long.parseLong(address.group(1)));
        // Outside our own addresses, or the request would come back to us; from outside the gate lets nobody go there.
        request.getRequestDispatcher("/answer/" + page + ".xhtml").forward(request, response);
    }
}
