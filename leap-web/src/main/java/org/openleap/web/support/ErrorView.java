package org.openleap.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What the error pages show: the incident id, and what the person had typed, so that nothing is lost. */
@Named
@RequestScoped
public class ErrorView {
    /** Shorter answers are quickly given again; hidden fields of Faces and sealed answers are not words. */
    private static final int WORTH_KEEPING = 20;

    @Inject
    HttpServletRequest request;

    public String getIncident() {
        return Incident.of(request);
    }

    public List<String> getTyped() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> isTyped(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(value -> value.strip().length() >= WORTH_KEEPING)
                .toList();
    }

    /** Answers of the public form, sealed as they were sent: from here the visitor can go back to them. */
    public String getSealed() {
        var sealed = request.getParameter("sealed");
        return sealed == null ? "" : sealed;
    }

    /** Address of the form that the answers belong to. */
    public String getForm() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return path.endsWith("/work-with-us") ? "/work-with-us" : "/tell-us";
    }

    private static boolean isTyped(String name) {
        return !name.startsWith("jakarta.faces.") && !name.startsWith("javax.faces.") && !name.equals("sealed");
    }
}
