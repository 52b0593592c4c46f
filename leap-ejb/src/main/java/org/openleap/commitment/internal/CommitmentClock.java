package org.openleap.commitment.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.identity.UserId;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Calls missed what nobody has shown to be kept when the days of grace are over. While a partnership rests, so does this. */
@Stateless
public class CommitmentClock {
    private static final int BATCH = 1000;

    @Inject
    CommitmentRepository commitments;

    @Inject
    Partners partners;

    @Inject
    CommitmentNews news;

    @Inject
    CommitmentDesk desk;

    @EJB
    CommitmentClock clock;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("commitments", clock::miss);
    }

    /** Settles what can be settled now, in a transaction of its own; what rests keeps nothing else waiting. */
    public void miss() {
        var lastDay = desk.today().minusDays(LeapSetting.LEAP_COMMITMENT_GRACE_DAYS.number());
        commitments.owingBefore(lastDay).stream()
                .filter(partnership -> partners.inForce(partnership).isPresent())
                .flatMap(partnership -> commitments.owedBefore(lastDay, partnership, BATCH).stream())
                .forEach(this::miss);
    }

    private void miss(Commitment commitment) {
        commitment.miss(desk.today(), UserId.SYSTEM, desk.now());
        news.note(commitment);
    }
}
