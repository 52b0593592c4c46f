package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.commitment.PlanActivity;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipEvent;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;

/** Makes due what was promised: once for each activity and each agreed promise of a partnership that is in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Raising {
    private static final int MOST = 500;

    @Inject
    PromiseRepository promises;

    @Inject
    ActivityRepository activities;

    @Inject
    CommitmentRepository commitments;

    @Inject
    Partners partners;

    @Inject
    CommitmentNews news;

    @Inject
    CommitmentDesk desk;

    /** A new activity raises what every partner was promised about it. */
    public Activity plan(PlanActivity command, UserId by) {
        var activity = Activity.plan(command, by, desk.now());
        activities.add(activity);
        long raised = promises.covering(activity.kind(), activity.side()).stream()
                .filter(promise -> raise(promise, activity, by))
                .count();
        news.planned(activity, Math.toIntExact(raised));
        return activity;
    }

    /** Promises that came into force raise what activities still to start owe, as far as their day is still to come. */
    public void catchUp(PartnershipReference partnership, UserId by) {
        var upcoming = activities.startingAfter(desk.today(), MOST);
        promises.ofPartnership(partnership).stream()
                .filter(promise -> promise.cell().agreed())
                .forEach(promise -> upcoming.stream()
                        .filter(activity -> covers(promise, activity))
                        .forEach(activity -> raise(promise, activity, by)));
    }

    void moves(@Observes PartnershipEvent event) {
        if (event.status() == PartnershipStatus.ACTIVE) catchUp(event.reference(), event.by());
        if (event.status().isTerminal()) end(event.reference(), event.by());
    }

    private void end(PartnershipReference partnership, UserId by) {
        for (var commitment : commitments.owedIn(partnership, MOST)) {
            commitment.end(desk.today(), by, desk.now());
            news.note(commitment);
        }
    }

    private boolean covers(Promise promise, Activity activity) {
        return promise.cell().kind() == activity.kind()
                && promise.cell().by() == activity.side()
                && !promise.dueBefore(activity.starts()).isBefore(desk.today());
    }

    private boolean raise(Promise promise, Activity activity, UserId by) {
        var owed = partners.inForce(promise.partnership()).filter(partnership -> isOf(partnership, activity));
        if (owed.isEmpty() || commitments.isRaised(activity, promise)) return false;
        var raised = Commitment.raise(promise, activity, owed.get().leadingOrganisation(), by, desk.now());
        commitments.add(raised);
        news.note(raised);
        return true;
    }

    private static boolean isOf(PartnershipSummary partnership, Activity activity) {
        return activity.organisation().isEmpty() || partnership.organisations().contains(activity.organisation());
    }
}
