package org.openleap.action;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.action.internal.PlanSheet;
import org.openleap.identity.Roles;

/** The action plan as a file for a spreadsheet: exactly the items that the caller reads on the page. */
@Stateless
@DenyAll
public class ActionPlanExport {
    @Inject
    PlanSheet sheet;

    /** CSV in UTF-8, safe against formulas; at most 10,000 items. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public byte[] csv(@NotNull PlanFilter filter) {
        return sheet.csv(filter);
    }
}
