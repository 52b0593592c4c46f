package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.action.ActionProblem;
import org.openleap.action.PlanItemAction;
import org.openleap.action.PlanItemStatus;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/**
 * What this caller may do to this item now: its owner and whoever stands in for them, a lead of its service, and the
 * engagement team, which keeps the plan. Whether they may see it at all was decided by the query.
 */
@ApplicationScoped
public class PlanItemAccess {

    /** Everything the caller may do now; the page shows no other button. */
    public Set<PlanItemAction> allowed(PlanItem item, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(PlanItemAction.class);
        for (var action : PlanItemAction.values()) {
            if (fits(action, item.status()) && may(action, item, caller)) allowed.add(action);
        }
        return allowed;
    }

    /** @throws AccessRefusedException {@link ActionProblem#NOT_YOURS} when the caller may see it and no more */
    public void require(PlanItemAction action, PlanItem item, VisibilityScope caller) {
        if (!may(action, item, caller)) throw new AccessRefusedException(ActionProblem.NOT_YOURS);
    }

    /**
     * The engagement team writes everything into the plan; a service lead what is for their own service.
     *
     * @throws AccessRefusedException {@link ActionProblem#NOT_YOURS}
     */
    public void requireWriting(String service, VisibilityScope caller) {
        if (!keepsPlan(caller) && !leads(service, caller)) throw new AccessRefusedException(ActionProblem.NOT_YOURS);
    }

    private static boolean fits(PlanItemAction action, PlanItemStatus status) {
        return switch (action) {
            case REPORT, FINISH, DROP, EDIT -> status.isOpen();
            case STALL -> status.isOpen() && status != PlanItemStatus.STALLED;
            case REOPEN -> status == PlanItemStatus.DONE;
            case LINK, ATTACH -> status != PlanItemStatus.DROPPED;
        };
    }

    private static boolean may(PlanItemAction action, PlanItem item, VisibilityScope caller) {
        return switch (action) {
            case REPORT, STALL, FINISH, EDIT, LINK, ATTACH -> isInCharge(item, caller) || keepsPlan(caller);
            case REOPEN, DROP -> isInCharge(item, caller) || caller.has(Roles.ENGAGEMENT_LEAD);
        };
    }

    private static boolean isInCharge(PlanItem item, VisibilityScope caller) {
        return caller.actsFor(item.owner()) || leads(item.terms().service(), caller);
    }

    private static boolean leads(String service, VisibilityScope caller) {
        return caller.has(Roles.SERVICE_LEAD) && caller.services().contains(service);
    }

    private static boolean keepsPlan(VisibilityScope caller) {
        return caller.has(Roles.ENGAGEMENT_LEAD) || caller.has(Roles.ENGAGEMENT_OFFICER);
    }
}
