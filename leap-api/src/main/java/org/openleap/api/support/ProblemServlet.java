package org.openleap.api.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.openleap.shared.error.ProblemCode;

/** Error page of the whole API: gives the body that every error has to answers made before JAX-RS is reached. */
@WebServlet(ProblemServlet.PATH)
public class ProblemServlet extends HttpServlet {
    static final String PATH = "/problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (int) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var instance = Objects.requireNonNullElse(path, request.getRequestURI()).toString();
        var code = code(status, request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        if (status == 401 && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", Answers.CHALLENGE);
        }
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        var problem = Problem.of(code, status, instance, List.of(), List.of());
        StrictJson.mapper().writeValue(response.getOutputStream(), problem);
    }

    private static ProblemCode code(int status, Object said) {
        return TokenProblem.named(said)
                .<ProblemCode>map(refused -> refused)
                .orElseGet(() -> ApiProblem.forStatus(status));
    }
}
