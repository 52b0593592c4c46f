package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.Side;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to a commitment for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class CommitmentDesk {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentAccess access;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link CommitmentProblem#UNKNOWN_COMMITMENT} also when it is hidden */
    public Commitment require(CommitmentReference reference) {
        return commitments
                .find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(CommitmentProblem.UNKNOWN_COMMITMENT, reference.value()));
    }

    /** The commitment, for this action, as the caller saw it. */
    public Commitment open(CommitmentReference reference, long version, CommitmentAction action) {
        var commitment = require(reference);
        guard.requireUnchanged(version, commitment.version(), commitment.lastChange());
        access.require(action, commitment, user.scope());
        return commitment;
    }

    /** The caller's side. */
    public Side side() {
        return Sides.of(user.scope()).orElseThrow(() -> new AccessRefusedException(CommitmentProblem.NOT_YOURS));
    }

    /** @throws RuleViolatedException {@link CommitmentProblem#DATE_IN_THE_PAST} */
    public void requireAhead(LocalDate date) {
        if (date.isBefore(today())) throw new RuleViolatedException(CommitmentProblem.DATE_IN_THE_PAST);
    }

    /** @throws RuleViolatedException {@link CommitmentProblem#DATE_IN_THE_FUTURE} */
    public void requireDone(LocalDate date) {
        if (date.isAfter(today())) throw new RuleViolatedException(CommitmentProblem.DATE_IN_THE_FUTURE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }
}
