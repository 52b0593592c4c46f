package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.action.ActionPlanExport;
import org.openleap.web.support.Attachment;

/** A copy of exactly the actions that the person reads. */
@Named
@RequestScoped
public class PlanExportView {
    @Inject
    ActionPlanExport export;

    @Inject
    PlanQuery query;

    public void send() throws IOException {
        Attachment.csv("action-plan", export.csv(query.filter()));
    }
}
