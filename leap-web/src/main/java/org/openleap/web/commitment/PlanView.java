package org.openleap.web.commitment;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityService;
import org.openleap.identity.CurrentUser;
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

    @Inject
    CurrentUser user;

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
        var activity = service.plan(form.toCommand(user.scope().organisation()));
        Notices.done(CommitmentText.BUNDLE, isEverybodys() ? "done.planned" : "done.partnerPlanned");
        return Redirect.to(isEverybodys() ? "/staff/activity" : "/partner/activity", activity);
    }

    /** The trust writes down everybody's activities; a partner its own. */
    public boolean isEverybodys() {
        return !user.scope().isGuest();
    }

    public String getList() {
        return isEverybodys() ? "/staff/activities" : "/partner/activities";
    }

    public String getWhatHint() {
        return CommitmentText.of(isEverybodys() ? "plan.whatHint" : "plan.partnerWhatHint");
    }

    public String getStartsHint() {
        return CommitmentText.of(isEverybodys() ? "plan.startsHint" : "plan.partnerStartsHint");
    }
}
