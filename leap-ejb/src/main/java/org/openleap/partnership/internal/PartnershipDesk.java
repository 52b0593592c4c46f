package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.partnership.PartnershipAction;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.SetTerm;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to a partnership for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class PartnershipDesk {
    /** Actions that the table of states does not guard, because they move nothing or are one way of several to a state. */
    private static final Set<PartnershipAction> NOT_IN_THE_TABLE =
            EnumSet.of(PartnershipAction.EDIT, PartnershipAction.ANSWER);

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartnershipAccess access;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link PartnershipProblem#UNKNOWN_PARTNERSHIP} also when it is hidden */
    public Partnership require(PartnershipReference reference) {
        return partnerships
                .find(reference, today(), user.scope())
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, reference.value()));
    }

    /**
     * The partnership, for this action, as the caller saw it.
     *
     * @throws ConflictException {@link PartnershipProblem#NOT_POSSIBLE_NOW} when its parts cannot be changed any more, or the
     *     interest was answered already
     */
    public Partnership open(PartnershipReference reference, long version, PartnershipAction action) {
        var partnership = require(reference);
        guard.requireUnchanged(version, partnership.version(), partnership.lastChange());
        access.require(action, user.scope());
        if (NOT_IN_THE_TABLE.contains(action)
                && !access.allowed(partnership, user.scope()).contains(action)) {
            throw new ConflictException(
                    PartnershipProblem.NOT_POSSIBLE_NOW, partnership.status().name(), "");
        }
        return partnership;
    }

    /** @throws RuleViolatedException when a term ends before it starts, or its review lies in the past */
    public void requireAhead(SetTerm term) {
        if (!term.reviewBy().isAfter(term.from())) {
            throw new RuleViolatedException(PartnershipProblem.ENDS_BEFORE_IT_STARTS);
        }
        if (term.reviewBy().isBefore(today())) throw new RuleViolatedException(PartnershipProblem.DATE_IN_THE_PAST);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }
}
