package org.openleap.web.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.ProblemCode;

/** Messages on top of a page. */
public final class Notices {
    private Notices() {}

    /** Says that something was done; the message survives one redirect. */
    public static void done(String bundle, String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, message(FacesMessage.SEVERITY_INFO, Texts.text(bundle, key, arguments)));
    }

    /** Says at a field of the form that was sent what is wrong with it. */
    public static void wrong(String field, String bundle, String key) {
        var text = message(FacesMessage.SEVERITY_ERROR, Texts.text(bundle, key));
        FacesContext.getCurrentInstance().addMessage(field, text);
    }

    /** Says on a page that was opened, not sent, what was refused before. */
    public static void refused(ProblemCode code) {
        var text = Texts.text("problems", "problem." + code.id());
        FacesContext.getCurrentInstance().addMessage(null, message(FacesMessage.SEVERITY_ERROR, text));
    }

    /** Says on the page that was sent what a person can put right; the form keeps what they typed. */
    static void refusal(FacesContext context, Throwable cause) {
        texts(cause).forEach(text -> context.addMessage(null, message(FacesMessage.SEVERITY_ERROR, text)));
        context.validationFailed();
        if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(Failure.of(cause).formStatus());
        }
        context.renderResponse();
    }

    private static List<String> texts(Throwable cause) {
        if (cause instanceof ConstraintViolationException invalid) {
            return invalid.getConstraintViolations().stream()
                    .map(violation -> violation.getMessage())
                    .distinct()
                    .toList();
        }
        return List.of(problem(cause));
    }

    private static String problem(Throwable cause) {
        if (!(cause instanceof LeapException refused)) return Texts.text("shared", "notice.changedMeanwhile");
        var key = "problem." + refused.code().id();
        if (!Texts.has("problems", key))
            return Texts.text("shared", "notice.refused", refused.code().id());
        return Texts.text("problems", key, arguments(refused).toArray());
    }

    private static Stream<String> arguments(LeapException refused) {
        return refused.arguments().stream().map(Notices::inWords);
    }

    /** Dates as people write them, and what somebody did in words instead of its key. */
    private static String inWords(String argument) {
        var key = "what." + argument;
        return Texts.has("story", key) ? Texts.text("story", key) : Dates.readable(argument);
    }

    private static FacesMessage message(FacesMessage.Severity severity, String text) {
        return new FacesMessage(severity, text, null);
    }
}
