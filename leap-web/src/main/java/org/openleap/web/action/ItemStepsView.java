package org.openleap.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.action.ActionPlanService;
import org.openleap.action.Blocker;
import org.openleap.action.FinishItem;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What somebody says about an action: how far it is, that it is stuck, done, open again, or dropped. */
@Named
@ViewScoped
public class ItemStepsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanService service;

    @Inject
    PlanItemView planItemView;

    @Inject
    Choices choices;

    private final ReportForm report = new ReportForm();
    private final StallForm stall = new StallForm();
    private final ReasonForm outcome = new ReasonForm();
    private final ReasonForm reason = new ReasonForm();

    /** The page has loaded the action by now. */
    @PostConstruct
    void open() {
        report.show(planItemView.getItem());
    }

    public String report() {
        service.report(report.toCommand(planItemView.getItem()));
        return done("done.reported");
    }

    public String stall() {
        service.stall(stall.toCommand(planItemView.getItem()));
        return done("done.stalled");
    }

    public String finish() {
        var item = planItemView.getItem();
        service.finish(new FinishItem(item.reference(), item.version(), outcome.getReason()));
        return done("done.finished");
    }

    public String reopen() {
        service.reopen(reason.toCommand(planItemView.getItem()));
        return done("done.reopened");
    }

    public String drop() {
        service.drop(reason.toCommand(planItemView.getItem()));
        return done("done.dropped");
    }

    public List<SelectItem> getBlockers() {
        return choices.of(Blocker.values());
    }

    public ReportForm getReport() {
        return report;
    }

    public StallForm getStall() {
        return stall;
    }

    public ReasonForm getOutcome() {
        return outcome;
    }

    public ReasonForm getReason() {
        return reason;
    }

    private String done(String key) {
        Notices.done(ActionText.BUNDLE, key);
        return Redirect.here(planItemView.getItem().reference());
    }
}
