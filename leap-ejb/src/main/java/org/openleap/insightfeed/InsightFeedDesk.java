package org.openleap.insightfeed;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.audit.AuditStream;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.insightfeed.internal.Destination;
import org.openleap.insightfeed.internal.RecordRepository;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;

/** What left for the insight store and what it said, for those who answer for it. Holds codes, numbers and receipts only. */
@Stateless
@DenyAll
public class InsightFeedDesk {
    @Inject
    RecordRepository records;

    @Inject
    AuditStream chain;

    @Inject
    Event<FeedReplayed> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Whether and where the feed goes. */
    @RolesAllowed({Roles.INFORMATION_GOVERNANCE, Roles.DIRECTOR})
    public FeedState state() {
        return new FeedState(Destination.shown().orElse(""), records.position() < chain.head());
    }

    /** The records that stand there, what changed last first. */
    @RolesAllowed({Roles.INFORMATION_GOVERNANCE, Roles.DIRECTOR})
    public Page<FeedRecord> page(@NotNull FeedStatus status, @NotNull PageRequest request) {
        return Page.of(records.page(status, request), request, row -> new Cursor(row.changedAt(), row.id()));
    }

    /**
     * Sends again whatever has changed since the beginning of that day (Europe/London). Returns how many records.
     *
     * @throws RuleViolatedException {@link InsightFeedProblem#DAY_AHEAD}
     */
    @RolesAllowed({Roles.INFORMATION_GOVERNANCE, Roles.DIRECTOR})
    public int replay(@NotNull LocalDate from) {
        var start = from.atStartOfDay(WorkingDays.LONDON).toInstant();
        if (start.isAfter(clock.instant())) throw new RuleViolatedException(InsightFeedProblem.DAY_AHEAD);
        int waiting = records.sendAgain(start, clock.instant());
        events.fire(new FeedReplayed(from, waiting, user.id(), clock.instant()));
        return waiting;
    }
}
