package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.web.support.Texts;

/** What is wrong with the page that was sent: for the summary on top, the fields and the title. */
@Named
@RequestScoped
public class FormProblems {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Shows a text of the public bundle at a field. The answer gets the status of a form that was not accepted. */
    public void say(String field, String key) {
        say(field, "public", key);
    }

    /** The same with a text of another bundle. */
    public void say(String field, String bundle, String key) {
        byField.putIfAbsent(field, Texts.text(bundle, key));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
    }

    /** Says in the answer's head that this was one time too many. */
    public void askToWait() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(TOO_MANY);
        external.setResponseHeader("Retry-After", "60");
    }

    /** In pages: {@code #{formProblems.of.words}}. */
    public Map<String, String> getOf() {
        return byField;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** Problems of fields, then those that the exception handler found for the page as a whole. */
    public List<Problem> getAll() {
        var fields = byField.entrySet().stream().map(entry -> new Problem(entry.getKey(), entry.getValue()));
        var page = FacesContext.getCurrentInstance().getMessageList().stream()
                .map(FacesMessage::getSummary)
                .map(text -> new Problem("main", text));
        return Stream.concat(fields, page).toList();
    }

    /**
     * One line of the summary.
     *
     * @param field id of the element that the line leads to
     */
    public record Problem(String field, String text) {}
}
