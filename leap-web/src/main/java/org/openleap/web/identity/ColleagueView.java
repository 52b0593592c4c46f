package org.openleap.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.ChangeColleague;
import org.openleap.identity.ColleagueChange;
import org.openleap.identity.ColleagueDetail;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffRegister;
import org.openleap.identity.UserId;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Somebody of the trust: what they are, what they work for, and how that came about. */
@Named
@ViewScoped
public class ColleagueView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 36;

    @Inject
    StaffRegister register;

    @Inject
    ColleagueWords words;

    @Inject
    ColleagueHistory told;

    @Inject
    WorkChoices choices;

    @Inject
    CurrentUser user;

    private String id = "";
    private ColleagueDetail detail;
    private List<ColleagueChange> history = List.of();
    private WorkForm form;

    /** As it is now; what was ticked and typed stays when somebody changed it meanwhile. */
    public void load() {
        detail = register.find(person());
        history = register.history(person());
        if (form == null) form = choices.form(detail.colleague().worksFor());
    }

    private UserId person() {
        if (id.isBlank() || id.length() > LONGEST) throw new NotFoundException(IdentityProblem.UNKNOWN_PERSON);
        return new UserId(id);
    }

    public String change() {
        register.change(new ChangeColleague(person(), detail.version(), form.toWork()));
        return done("colleagues.changed");
    }

    public String bringBack() {
        register.bringBack(person(), detail.version());
        return done("colleagues.back");
    }

    private String done(String key) {
        Notices.done(ColleagueText.BUNDLE, key, detail.colleague().name());
        return Redirect.to("/staff/colleague") + "&id=" + id;
    }

    public ColleagueRow getRow() {
        return words.whole(detail.colleague());
    }

    /** Empty when the sign-in service told none. */
    public String getEmail() {
        return detail.email();
    }

    public boolean isActive() {
        return detail.colleague().active();
    }

    /** An engagement lead reads only. */
    public boolean isKeeper() {
        return user.has(Roles.ADMINISTRATOR);
    }

    public List<ColleagueLine> getHistory() {
        return history.stream().map(told::line).toList();
    }

    public WorkForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
