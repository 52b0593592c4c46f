package org.openleap.web.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.action.ActionPlanService;
import org.openleap.action.ChangePlanItem;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Changes the words, the owner or the day of an action. */
@Named
@ViewScoped
public class PlanItemEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanService service;

    @Inject
    PlanItemView planItemView;

    private final PlanItemForm form = new PlanItemForm();

    public void load() {
        planItemView.load();
        form.show(planItemView.getItem());
    }

    public PlanItemForm getForm() {
        return form;
    }

    public String save() {
        var item = planItemView.getItem();
        service.change(
                new ChangePlanItem(item.reference(), item.version(), form.terms(), form.ownerId(), form.getDue()));
        Notices.done(ActionText.BUNDLE, "done.changed");
        return Redirect.to("/staff/plan-item", item.reference());
    }
}
