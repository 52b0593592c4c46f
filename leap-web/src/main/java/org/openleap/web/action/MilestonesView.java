package org.openleap.web.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.action.ActionPlanService;
import org.openleap.action.TickMilestone;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The steps of an action: add, tick, take away. */
@Named
@ViewScoped
public class MilestonesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanService service;

    @Inject
    PlanItemView planItemView;

    private final MilestoneForm form = new MilestoneForm();

    public MilestoneForm getForm() {
        return form;
    }

    public String add() {
        service.addMilestone(form.toCommand(planItemView.getItem()));
        return done("done.milestoneAdded");
    }

    public String tick(MilestoneLine step) {
        var item = planItemView.getItem();
        service.tick(new TickMilestone(item.reference(), item.version(), step.number(), !step.done()));
        return done(step.done() ? "done.milestoneOpened" : "done.milestoneDone");
    }

    public String remove(MilestoneLine step) {
        var item = planItemView.getItem();
        service.removeMilestone(item.reference(), item.version(), step.number());
        return done("done.milestoneRemoved");
    }

    private String done(String key) {
        Notices.done(ActionText.BUNDLE, key);
        return Redirect.here(planItemView.getItem().reference());
    }
}
