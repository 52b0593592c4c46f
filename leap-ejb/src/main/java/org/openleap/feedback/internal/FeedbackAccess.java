package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** What this caller may do to this item now. Whether they may see it at all was decided by the query. */
@ApplicationScoped
public class FeedbackAccess {

    /** Everything the caller may do now; the page shows no other button. */
    public Set<FeedbackAction> allowed(FeedbackItem item, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(FeedbackAction.class);
        if (caller.seesAssigned() || caller.seesUnscreened()) allowed.add(FeedbackAction.NOTE);
        if (!caller.seesUnscreened()) return allowed;
        allowed.addAll(EnumSet.of(FeedbackAction.SEE_CONTACT, FeedbackAction.TRANSLATE));
        if (mayBeScreened(item)) allowed.add(FeedbackAction.SCREEN);
        if (item.submission().isComplaint() && mayBeScreened(item)) allowed.add(FeedbackAction.AGREE);
        if (mayBeSetAside(item)) allowed.add(FeedbackAction.SET_ASIDE);
        if (item.status() == FeedbackStatus.REDIRECTED) {
            allowed.addAll(EnumSet.of(FeedbackAction.FOLLOW, FeedbackAction.TAKE_BACK));
        }
        if (mayBeRead(item)) allowed.add(FeedbackAction.START_ANALYSIS);
        if (item.status() == FeedbackStatus.IN_ANALYSIS) allowed.add(FeedbackAction.CONCLUDE);
        if (item.status().isAfterReading()) allowed.add(FeedbackAction.READ_AGAIN);
        if (mayBeMerged(item)) allowed.add(FeedbackAction.MERGE);
        return allowed;
    }

    /** @throws AccessRefusedException {@link FeedbackProblem#NOT_YOURS} when the caller may see it and no more */
    public void require(FeedbackAction action, VisibilityScope caller) {
        boolean mayNote = action == FeedbackAction.NOTE && caller.seesAssigned();
        if (!mayNote && !caller.seesUnscreened()) throw new AccessRefusedException(FeedbackProblem.NOT_YOURS);
    }

    private static boolean mayBeScreened(FeedbackItem item) {
        return switch (item.status()) {
            case RECEIVED -> !item.screening().isPassed();
            case HELD -> true;
            case REFUSED, REDIRECTED, IN_ANALYSIS, NO_SUGGESTION, HAS_SUGGESTIONS, MERGED, WITHDRAWN -> false;
        };
    }

    /** Whoever reads it, or is about to, finds that it needs somebody else. */
    private static boolean mayBeSetAside(FeedbackItem item) {
        return item.status() == FeedbackStatus.IN_ANALYSIS || mayBeRead(item);
    }

    private static boolean mayBeRead(FeedbackItem item) {
        return item.status() == FeedbackStatus.RECEIVED && item.screening().isPassed();
    }

    /** Whatever came in and waits for the first look cannot. */
    private static boolean mayBeMerged(FeedbackItem item) {
        if (item.status() == FeedbackStatus.RECEIVED) return item.screening().isPassed();
        return item.status().next().contains(FeedbackStatus.MERGED);
    }
}
