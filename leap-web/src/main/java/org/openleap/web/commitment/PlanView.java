package org.openleap.web.commitment;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityService;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Plans an activity; its page then shows what it made due. */
@Named
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActivityService service;

    @Inject
    PartnerChoices partners;

    @Inject
    Choices choices;

    private final PlanForm form = new PlanForm();

    public PlanForm getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return choices.of(ActivityKind.values());
    }

    public List<SelectItem> getPartners() {
        return partners.inForce();
    }

    public List<SelectItem> getAudiences() {
        return choices.of(ReferenceList.STAKEHOLDER_CATEGORY).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    public String plan() {
        var activity = service.plan(form.toCommand());
        Notices.done(CommitmentText.BUNDLE, "done.planned");
        return Redirect.to("/staff/activity", activity);
    }
}
