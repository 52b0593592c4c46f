package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipAction;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.shared.error.AccessRefusedException;

/** What this caller may do to this partnership now. Whether they may see it at all was decided by the query. */
@ApplicationScoped
public class PartnershipAccess {

    /** Everything the caller may do now; the page shows no other button. */
    public Set<PartnershipAction> allowed(Partnership partnership, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(PartnershipAction.class);
        for (var action : PartnershipAction.values()) {
            if (fits(action, partnership.status()) && may(action, caller)) allowed.add(action);
        }
        return allowed;
    }

    /** @throws AccessRefusedException {@link PartnershipProblem#NOT_YOURS} when the caller may see it and no more */
    public void require(PartnershipAction action, VisibilityScope caller) {
        if (!may(action, caller)) throw new AccessRefusedException(PartnershipProblem.NOT_YOURS);
    }

    private static boolean fits(PartnershipAction action, PartnershipStatus status) {
        return switch (action) {
            case ANSWER -> status == PartnershipStatus.EXPRESSED_INTEREST;
            case EDIT -> !status.isTerminal() && status != PartnershipStatus.EXPRESSED_INTEREST;
            case ACTIVATE -> status == PartnershipStatus.DOCUMENTED;
            case REVIEW -> status == PartnershipStatus.ACTIVE;
            case RENEW, VARY -> status == PartnershipStatus.UNDER_REVIEW;
            case PAUSE -> status.isInForce();
            case RESUME -> status == PartnershipStatus.PAUSED;
            case END, SUCCEED -> status.next().contains(PartnershipStatus.ENDED);
            case DECLINE -> status == PartnershipStatus.IN_DISCUSSION || status == PartnershipStatus.DOCUMENTED;
        };
    }

    /** Officers triage who signs up; leads manage partnerships. */
    private static boolean may(PartnershipAction action, VisibilityScope caller) {
        boolean lead = caller.has(Roles.ENGAGEMENT_LEAD);
        return action == PartnershipAction.ANSWER ? lead || caller.has(Roles.ENGAGEMENT_OFFICER) : lead;
    }
}
