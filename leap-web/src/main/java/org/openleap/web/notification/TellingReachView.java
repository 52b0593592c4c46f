package org.openleap.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.notification.Route;
import org.openleap.notification.TellingWords;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Puts right how somebody can be reached and what they need; the next letters about the item follow it. */
@Named
@ViewScoped
public class TellingReachView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TellingWords words;

    @Inject
    TellingView tellingView;

    @Inject
    Choices choices;

    private final ReachForm form = new ReachForm();

    @PostConstruct
    void fill() {
        form.fill(tellingView.getDetail());
    }

    public ReachForm getForm() {
        return form;
    }

    public List<SelectItem> getRoutes() {
        return choices.of(Route.EMAIL, Route.LETTER, Route.PHONE, Route.TEXT);
    }

    public List<SelectItem> getNeeds() {
        return choices.of(ReferenceList.COMMUNICATION_NEED).stream()
                .map(need -> new SelectItem(need.code(), need.label()))
                .toList();
    }

    public String reroute() {
        words.reroute(form.toRoute(tellingView.getDetail()));
        return done("done.rerouted");
    }

    public String review() {
        words.reviewNeeds(form.toNeeds(tellingView.getDetail()));
        return done("done.needsReviewed");
    }

    private String done(String key) {
        Notices.done("telling", key);
        return Redirect.to("/staff/telling") + "&id=" + tellingView.getTelling().id();
    }
}
