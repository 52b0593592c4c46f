package org.openleap.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.identity.StaffRegister;
import org.openleap.identity.WorksFor;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Enters somebody of the trust before their first sign-in. */
@Named
@ViewScoped
public class ColleagueNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StaffRegister register;

    @Inject
    WorkChoices choices;

    private final ColleagueForm person = new ColleagueForm();
    private WorkForm form;

    @PostConstruct
    void open() {
        form = choices.form(WorksFor.NOTHING);
    }

    public String enter() {
        var id = register.enter(person.toCommand(form.toWork()));
        Notices.done(ColleagueText.BUNDLE, "colleagues.entered", person.getName());
        return Redirect.to("/staff/colleague") + "&id=" + id.value();
    }

    public ColleagueForm getPerson() {
        return person;
    }

    public WorkForm getForm() {
        return form;
    }
}
