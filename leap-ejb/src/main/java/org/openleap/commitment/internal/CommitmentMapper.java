package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.commitment.ActivityDetail;
import org.openleap.commitment.ActivitySummary;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.CommitmentScore;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.MutualScore;
import org.openleap.commitment.Side;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipSummary;

/** Turns commitments and activities into what a caller may see of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentMapper {
    @Inject
    Partners partners;

    @Inject
    CommitmentAccess access;

    @Inject
    CommitmentDesk desk;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /** Each partnership is looked up once, however many of its lines are shown. */
    public List<CommitmentSummary> summaries(List<Commitment> commitments) {
        var known = new HashMap<PartnershipReference, PartnershipSummary>();
        return commitments.stream().map(each -> summary(each, known)).toList();
    }

    public CommitmentDetail detail(Commitment commitment) {
        var waiver = commitment.waiver();
        var dispute = commitment.dispute();
        return new CommitmentDetail(
                summary(commitment, new HashMap<>()),
                commitment.wording(),
                commitment.activity().map(this::activity).orElse(null),
                commitment.proof().evidence(),
                commitment.proof().keptOn(),
                nameOf(commitment.proof().keptBy()),
                waiver.reason(),
                waiver.by(),
                waiver.answer(),
                dispute.reason(),
                dispute.by(),
                dispute.on(),
                dispute.settlement(),
                nameOf(dispute.settledBy()),
                access.allowed(commitment, user.scope()),
                commitment.version());
    }

    public ActivitySummary activity(Activity activity) {
        return new ActivitySummary(
                activity.reference(),
                activity.kind(),
                activity.title(),
                activity.organisation(),
                partners.nameOf(activity.organisation()),
                activity.starts(),
                activity.link(),
                activity.plannedAt());
    }

    public ActivityDetail detail(Activity activity, List<Commitment> raised) {
        return new ActivityDetail(
                activity(activity),
                activity.what(),
                activity.audiences(),
                nameOf(activity.plannedBy()),
                activity.chain(),
                summaries(raised));
    }

    /** Owed ones whose day has passed count against their side, as missed and disputed ones do. */
    public static MutualScore score(List<Tally> tallies) {
        return new MutualScore(score(tallies, Side.TRUST), score(tallies, Side.PARTNER));
    }

    private static CommitmentScore score(List<Tally> tallies, Side side) {
        var mine = tallies.stream().filter(tally -> tally.by() == side).toList();
        long due = mine.stream().mapToLong(Tally::count).sum();
        long kept = mine.stream()
                .filter(tally -> tally.status() == CommitmentStatus.KEPT)
                .mapToLong(Tally::count)
                .sum();
        return new CommitmentScore(Math.toIntExact(kept), Math.toIntExact(due));
    }

    private CommitmentSummary summary(Commitment commitment, Map<PartnershipReference, PartnershipSummary> known) {
        var partnership =
                known.computeIfAbsent(commitment.partnership(), reference -> partners.require(reference, user.scope()));
        return new CommitmentSummary(
                commitment.reference(),
                commitment.partnership(),
                partnership.title(),
                partnerOf(commitment, partnership),
                commitment.by(),
                commitment.verb(),
                commitment.kind(),
                commitment.what(),
                commitment.due(),
                commitment.settledOn(),
                commitment.status(),
                commitment.isLate(desk.today()) && partnership.status().isInForce(),
                waits(commitment));
    }

    private String partnerOf(Commitment commitment, PartnershipSummary partnership) {
        return commitment.organisation().isEmpty()
                ? partners.partnerOf(partnership)
                : partners.nameOf(commitment.organisation());
    }

    /** A dispute waits for the side that it accuses: the one that can give way without an engagement lead. */
    private boolean waits(Commitment commitment) {
        var allowed = access.allowed(commitment, user.scope());
        if (commitment.status() == CommitmentStatus.DISPUTED) {
            return Sides.of(user.scope())
                    .filter(side -> side != commitment.dispute().by())
                    .isPresent();
        }
        return allowed.contains(CommitmentAction.KEEP) || allowed.contains(CommitmentAction.ANSWER_WAIVER);
    }

    private String nameOf(UserId id) {
        return id.equals(UserId.PUBLIC) ? "" : people.nameOf(id);
    }
}
