package org.openleap.web.feedback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.HideFeedback;
import org.openleap.feedback.HidingService;
import org.openleap.identity.HiddenFrom;
import org.openleap.identity.StaffDirectory;
import org.openleap.identity.UserId;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Keeps an item from the person it is about. */
@Named
@ViewScoped
public class HidingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HidingService service;

    @Inject
    StaffDirectory directory;

    @Inject
    ItemView itemView;

    private List<HiddenFrom> hidden;

    @NotBlank
    private String person = "";

    @NotBlank
    @Size(max = 500)
    private String reason = "";

    public boolean isOpen() {
        return itemView.getItem().allows(FeedbackAction.SEE_CONTACT);
    }

    /** Read once a page. */
    public List<HiddenFrom> getHidden() {
        if (hidden == null) hidden = service.hiddenFrom(itemView.getItem().reference());
        return hidden;
    }

    public List<SelectItem> getColleagues() {
        return directory.colleagues().stream()
                .map(one -> new SelectItem(one.id().value(), one.name()))
                .toList();
    }

    public String hide() {
        service.hide(new HideFeedback(itemView.getItem().reference(), new UserId(person), reason));
        return done("hidden.done");
    }

    public String show(HiddenFrom from) {
        service.show(itemView.getItem().reference(), from.person());
        return done("hidden.undone");
    }

    private String done(String key) {
        Notices.done("intake", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
