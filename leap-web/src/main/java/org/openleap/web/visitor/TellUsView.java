package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Receipt;

/**
 * Somebody tells the trust something: one question a page. There is no session; the answers so far travel sealed in the
 * page, so that any node can go on, nothing expires and the words are in no log and no address.
 */
@Named
@RequestScoped
public class TellUsView {
    @Inject
    HttpServletRequest request;

    @Inject
    Sealer sealer;

    @Inject
    TellUsCheck check;

    @Inject
    TellUsDoor door;

    @Inject
    FeedbackService feedback;

    @Inject
    FormProblems problems;

    private TellUsForm form;
    private Receipt receipt;

    /** Runs for every request: shows the first page, or takes in what was sent. */
    public void load() {
        form = door.open();
        if (request.getMethod().equals("POST")) {
            takeIn();
        } else {
            form = door.open(parameter("service"), parameter("from"));
        }
        letTheBackButtonWork();
    }

    private void takeIn() {
        var opened = sealer.open(parameter("sealed")).map(TellUsForm::of);
        opened.ifPresentOrElse(found -> form = found, () -> problems.say("main", "tellUs.problem.sealed.Unreadable"));
        form.read(request.getParameterMap());
        if (opened.isPresent()) go(parameter("go"));
    }

    private void go(String where) {
        switch (where) {
            case "next" -> {
                if (check.isFine(form, form.getStep())) form.advance();
            }
            case "back" -> form.goTo(form.getStep().previous());
            case "send" -> send();
            default -> TellUsStep.toChange(where).ifPresent(form::goTo);
        }
    }

    /** Sends only when every page is fine; otherwise shows the first one that is not. */
    private void send() {
        var wrong = Arrays.stream(TellUsStep.values())
                .filter(step -> !check.isFine(form, step))
                .findFirst();
        wrong.ifPresent(form::goTo);
        if (wrong.isEmpty() && door.admits(form, request)) receipt = feedback.submit(form.toCommand());
    }

    /** A page without personal data may stay in the browser: without a copy, Back would ask to send the form again. */
    private void letTheBackButtonWork() {
        if (isSent() || !form.showsNothingTyped()) return;
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-cache");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public TellUsForm getForm() {
        return form;
    }

    public int getQuestions() {
        return TellUsStep.questions();
    }

    /** What the Enter key does on this page. */
    public String getMain() {
        return form.getStep().isCheck() ? "send" : "next";
    }

    public String getSealed() {
        return sealer.seal(form.toMap());
    }

    public boolean isSent() {
        return receipt != null;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
