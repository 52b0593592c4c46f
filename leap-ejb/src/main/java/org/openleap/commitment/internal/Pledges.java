package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.openleap.commitment.AgreePromises;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.MakeCommitment;
import org.openleap.commitment.PlanActivity;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.ConflictException;

/** New promises: standing ones, single ones, and those that an activity makes due. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Pledges {
    @Inject
    Promises promises;

    @Inject
    Raising raising;

    @Inject
    CommitmentRepository commitments;

    @Inject
    Partners partners;

    @Inject
    CommitmentAccess access;

    @Inject
    CurrentUser user;

    /** @throws ConflictException {@link CommitmentProblem#NOT_POSSIBLE_NOW} when the partnership is over */
    public void agree(AgreePromises command) {
        var partnership = partners.require(command.partnership(), user.scope());
        if (partnership.status().isTerminal()) {
            throw new ConflictException(
                    CommitmentProblem.NOT_POSSIBLE_NOW, partnership.status().name(), "");
        }
        promises.agree(command);
        raising.catchUp(command.partnership(), user.id());
    }

    /** @throws ConflictException {@link CommitmentProblem#NOT_IN_FORCE} */
    public Commitment make(MakeCommitment command, Instant at) {
        var partnership = partners.requireInForce(command.partnership(), user.scope());
        access.requirePromising(command.by(), user.scope());
        var own = user.scope().organisation();
        var made = Commitment.make(command, own.isEmpty() ? partnership.leadingOrganisation() : own, user.id(), at);
        commitments.add(made);
        return made;
    }

    /** An activity of the trust, or of the caller's own organisation. */
    public Activity plan(PlanActivity command) {
        access.requirePlanning(command.organisation(), user.scope());
        partners.requirePartner(command.organisation());
        return raising.plan(command, user.id());
    }
}
