package org.openleap.web.feedback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningService;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The first look: may it go on, must it be held, does it belong elsewhere, is it not taken? */
@Named
@ViewScoped
public class ScreeningView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ScreeningService service;

    @Inject
    ItemView itemView;

    @Inject
    Choices choices;

    private final ScreeningForm form = new ScreeningForm();

    public ScreeningForm getForm() {
        return form;
    }

    public List<SelectItem> getTargets() {
        return choices.of(
                RedirectTarget.COMPLAINT,
                RedirectTarget.PALS,
                RedirectTarget.SAFEGUARDING,
                RedirectTarget.INCIDENT,
                RedirectTarget.OTHER_BODY);
    }

    public List<SelectItem> getRules() {
        return choices.of(ReferenceList.REFUSAL_REASON).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    /** Whoever lets something go that was held says why. */
    public boolean isHeld() {
        return itemView.getItem().summary().status() == FeedbackStatus.HELD;
    }

    /** While reading, somebody finds that it needs somebody else. */
    public boolean isSettingAside() {
        return itemView.getItem().allows(FeedbackAction.SET_ASIDE);
    }

    public boolean isUrgent() {
        return itemView.isScreening() && itemView.getItem().firstLook().urgent();
    }

    /** Words that say that somebody may be in danger, with commas between. */
    public String getHotWords() {
        return String.join(", ", itemView.getItem().firstLook().hotWords());
    }

    public String pass() {
        return screen(form.pass(itemView.getItem()));
    }

    public String hold() {
        return screen(form.hold(itemView.getItem()));
    }

    public String refuse() {
        return screen(form.refuse(itemView.getItem()));
    }

    public String redirect() {
        return screen(form.redirect(itemView.getItem()));
    }

    private String screen(ScreenFeedback command) {
        service.screen(command);
        Notices.done("intake", "screened." + command.outcome());
        return Redirect.to("/staff/item", command.reference());
    }

    /** {@code open} for the part of the page whose form was sent and has a problem; null leaves the attribute out. */
    public String open(String formId) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey(formId) ? "open" : null;
    }
}
