package org.openleap.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckRegister;
import org.openleap.followup.CheckService;
import org.openleap.followup.OpenCheck;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** One check in front of whoever is asked: what was said to be done and how anybody can see it, never the raw words. */
@Named
@ViewScoped
public class CheckView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CheckRegister register;

    @Inject
    CheckService service;

    private final CheckForm form = new CheckForm();
    private long id;
    private OpenCheck check;

    public void load() {
        if (id > 0) check = register.find(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CheckForm getForm() {
        return form;
    }

    /** Null until a person chose one. */
    public OpenCheck getCheck() {
        return check;
    }

    public String getQuestion() {
        return PortalText.of("check.question." + check.kind().name());
    }

    public String yes() {
        service.answer(form.toCommand(check, CheckAnswer.YES));
        return done("done.checkYes");
    }

    public String no() {
        service.answer(form.toCommand(check, CheckAnswer.NO));
        return done("done.checkNo");
    }

    private static String done(String key) {
        Notices.done("deciding", key);
        return Redirect.to("/staff/checks");
    }
}
