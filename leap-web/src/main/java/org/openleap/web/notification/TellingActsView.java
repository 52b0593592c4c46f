package org.openleap.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.notification.AnswerGivingUp;
import org.openleap.notification.ConfirmTold;
import org.openleap.notification.GiveTellingReason;
import org.openleap.notification.MarkPosted;
import org.openleap.notification.RecordAttempt;
import org.openleap.notification.RecordTold;
import org.openleap.notification.TellingActs;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Way;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Notes what was done so that somebody is told, or what was found out. */
@Named
@ViewScoped
public class TellingActsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TellingActs acts;

    @Inject
    TellingView tellingView;

    @Inject
    Choices choices;

    @Inject
    Deadlines deadlines;

    private final ActForm form = new ActForm();

    @PostConstruct
    void begin() {
        form.setOn(deadlines.today());
    }

    public ActForm getForm() {
        return form;
    }

    /** A telephone call or a talk; letters and mails are noted elsewhere. */
    public List<SelectItem> getWaysToTell() {
        return choices.of(Way.PHONE, Way.IN_PERSON);
    }

    public List<SelectItem> getWaysToTry() {
        return choices.of(Way.values());
    }

    public String tell() {
        var telling = telling();
        boolean inForm = telling.needs().isEmpty() || form.isInForm();
        acts.recordTold(new RecordTold(
                telling.id(),
                telling.version(),
                form.getWay(),
                inForm,
                form.getWhat().strip()));
        return done("done.told");
    }

    public String attempt() {
        var telling = telling();
        acts.recordAttempt(new RecordAttempt(
                telling.id(), telling.version(), form.getWay(), form.getWhat().strip()));
        return done("done.attempted");
    }

    public String posted() {
        var telling = telling();
        acts.posted(new MarkPosted(telling.id(), telling.version(), form.getOn()));
        return done("done.posted");
    }

    public String confirm() {
        var telling = telling();
        acts.confirmTold(new ConfirmTold(
                telling.id(),
                telling.version(),
                form.getOn(),
                form.getPeople(),
                form.getWhat().strip()));
        return done("done.confirmed");
    }

    public String notWanted() {
        acts.notWanted(reason());
        return done("done.notWanted");
    }

    public String cameBack() {
        acts.cameBack(reason());
        return done("done.cameBack");
    }

    public String giveUp() {
        acts.giveUp(reason());
        return done("done.givenUp");
    }

    public String agree() {
        return answer(true, "done.givingUpAgreed");
    }

    public String disagree() {
        return answer(false, "done.givingUpRefused");
    }

    private String answer(boolean agrees, String key) {
        acts.answerGivingUp(new AnswerGivingUp(
                telling().id(), telling().version(), agrees, form.getNote().strip()));
        return done(key);
    }

    private GiveTellingReason reason() {
        return new GiveTellingReason(
                telling().id(), telling().version(), form.getWhat().strip());
    }

    private TellingSummary telling() {
        return tellingView.getTelling();
    }

    private String done(String key) {
        Notices.done("telling", key);
        return Redirect.to("/staff/telling") + "&id=" + telling().id();
    }
}
