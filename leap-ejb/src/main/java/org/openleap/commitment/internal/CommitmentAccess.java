package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/**
 * What this caller may do to this commitment now: each side acts for itself, and either may give way in a dispute; only an
 * engagement lead decides against somebody. Whether they may see it at all was decided by the query.
 */
@ApplicationScoped
public class CommitmentAccess {

    /** Everything the caller may do now; the page shows no other button. */
    public Set<CommitmentAction> allowed(Commitment commitment, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(CommitmentAction.class);
        for (var action : CommitmentAction.values()) {
            if (fits(action, commitment.status()) && may(action, commitment, caller)) allowed.add(action);
        }
        return allowed;
    }

    /** @throws AccessRefusedException {@link CommitmentProblem#NOT_YOURS} when the step belongs to the other side */
    public void require(CommitmentAction action, Commitment commitment, VisibilityScope caller) {
        if (!may(action, commitment, caller)) throw new AccessRefusedException(CommitmentProblem.NOT_YOURS);
    }

    /** The trust writes down what both agreed; a partner promises for itself only. */
    public void requirePromising(Side by, VisibilityScope caller) {
        var side = Sides.of(caller);
        if (side.isEmpty() || side.get() == Side.PARTNER && by == Side.TRUST) {
            throw new AccessRefusedException(CommitmentProblem.NOT_YOURS);
        }
    }

    /** The trust writes down everybody's activities; a partner its own. */
    public void requirePlanning(String organisation, VisibilityScope caller) {
        boolean own = Sides.isPartner(caller) && caller.organisation().equals(organisation);
        if (!own && Sides.of(caller).filter(side -> side == Side.TRUST).isEmpty()) {
            throw new AccessRefusedException(CommitmentProblem.NOT_YOURS);
        }
    }

    private static boolean fits(CommitmentAction action, CommitmentStatus status) {
        return switch (action) {
            case KEEP -> status.isOwed();
            case ASK_WAIVER -> status == CommitmentStatus.DUE;
            case ANSWER_WAIVER -> status == CommitmentStatus.WAIVER_ASKED;
            case DISPUTE -> status == CommitmentStatus.KEPT;
            case SETTLE_KEPT, SETTLE_MISSED -> status == CommitmentStatus.DISPUTED;
        };
    }

    private static boolean may(CommitmentAction action, Commitment commitment, VisibilityScope caller) {
        var side = Sides.of(caller).orElse(null);
        if (side == null) return false;
        boolean promised = side == commitment.by();
        return switch (action) {
            case KEEP -> promised;
            case ASK_WAIVER -> true;
            case ANSWER_WAIVER -> side != commitment.waiver().by();
            case DISPUTE -> !promised && !commitment.dispute().isSettled();
            case SETTLE_KEPT -> decides(caller) || !promised;
            case SETTLE_MISSED -> decides(caller) || promised;
        };
    }

    private static boolean decides(VisibilityScope caller) {
        return caller.has(Roles.ENGAGEMENT_LEAD) && !caller.isGuest();
    }
}
