package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openleap.partnership.InterestService;
import org.openleap.partnership.PartnershipReference;
import org.openleap.web.support.Texts;

/**
 * Somebody wants to work with the trust: one thing a page, without a session. The answers so far travel sealed in the page,
 * as in the form "Tell us".
 */
@Named
@RequestScoped
public class WorkWithUsView {
    @Inject
    HttpServletRequest request;

    @Inject
    Sealer sealer;

    @Inject
    WorkWithUsCheck check;

    @Inject
    WorkWithUsQuestions questions;

    @Inject
    TellUsDoor door;

    @Inject
    InterestService interests;

    private WorkWithUsForm form;
    private PartnershipReference reference;
    private boolean unreadable;

    /** Runs for every request: shows the first page, or takes in what was sent. */
    public void load() {
        form = WorkWithUsForm.begin(door.now());
        if (request.getMethod().equals("POST")) takeIn();
    }

    private void takeIn() {
        var opened = sealer.open(parameter("sealed"))
                .filter(answers -> answers.containsKey("sign-up"))
                .map(WorkWithUsForm::of);
        opened.ifPresent(found -> form = found);
        unreadable = opened.isEmpty();
        form.read(request.getParameterMap());
        if (!unreadable) go(parameter("go"));
    }

    private void go(String where) {
        switch (where) {
            case "next" -> {
                if (check.isFine(form, form.getStep())) form.advance();
            }
            case "back" -> form.goBack();
            case "send" -> send();
            default -> WorkWithUsStep.toChange(where).ifPresent(form::goTo);
        }
    }

    /** Sends only when every page is fine; otherwise shows the first one that is not. */
    private void send() {
        var wrong = WorkWithUsStep.asked(form.isOrganisation()).stream()
                .filter(step -> !check.isFine(form, step))
                .findFirst();
        wrong.ifPresent(form::goTo);
        if (wrong.isEmpty() && door.admits("work-with-us", form.begun(), request)) {
            reference = interests.express(form.toCommand());
        }
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public WorkWithUsForm getForm() {
        return form;
    }

    public List<Question> getQuestions() {
        return questions.of(form);
    }

    public List<WorkWithUsQuestions.Answered> getSummary() {
        return questions.summary(form);
    }

    /** Heading of the page. */
    public String getTitle() {
        return Texts.text("signup", "signup.title." + form.getStep().name());
    }

    /** "Question 3 of 11", counted as this person is asked. */
    public String getProgress() {
        var asked = WorkWithUsStep.asked(form.isOrganisation());
        return Texts.text("signup", "signup.progress", asked.indexOf(form.getStep()) + 1, asked.size() - 1);
    }

    /** What the Enter key does on this page. */
    public String getMain() {
        return form.getStep().isCheck() ? "send" : "next";
    }

    public String getSealed() {
        return sealer.seal(form.toMap());
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    public boolean isSent() {
        return reference != null;
    }

    public PartnershipReference getReference() {
        return reference;
    }
}
