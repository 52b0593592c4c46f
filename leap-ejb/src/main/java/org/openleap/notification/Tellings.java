package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.openleap.audit.ReadingLog;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingMapper;
import org.openleap.notification.internal.TellingQueueRepository;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.post.PostDesk;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The tellings that are owed, sent and settled, for the people who look after them. */
@Stateless
@DenyAll
public class Tellings {
    private static final int MOST = 1000;
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    TellingRepository tellings;

    @Inject
    TellingQueueRepository queues;

    @Inject
    TellingMapper mapper;

    @Inject
    PostDesk post;

    @Inject
    ReadingLog readings;

    @Inject
    CurrentUser user;

    /** Tellings of one queue: what is open the earliest first, what is settled the newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<TellingSummary> page(@NotNull TellingFilter filter, @NotNull PageRequest request) {
        var rows = queues.page(filter, request, user.scope()).stream()
                .map(TellingMapper::summary)
                .toList();
        readings.listed(rows.stream().map(TellingSummary::item).toList());
        return Page.of(rows, request, row -> new Cursor(filter.isSettled() ? row.owedAt() : row.dueAt(), row.id()));
    }

    /** How many tellings are in a queue, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int count(@NotNull TellingFilter filter) {
        return queues.count(filter, MOST, user.scope());
    }

    /** The mail providers that hold most of a queue, at most ten. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ProviderCount> providers(@NotNull String view) {
        return queues.providers(view, user.scope());
    }

    /** Every telling of one item, oldest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<TellingSummary> ofItem(@NotNull String item) {
        return tellings.ofItem(item, user.scope()).stream()
                .map(TellingMapper::summary)
                .toList();
    }

    /** @throws NotFoundException {@link NotificationProblem#UNKNOWN_TELLING} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public TellingDetail find(long id) {
        return mapper.detail(require(id));
    }

    /**
     * What proves how somebody was told: every act, every mail, every attempt.
     *
     * @throws NotFoundException {@link NotificationProblem#UNKNOWN_TELLING}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public TellingEvidence evidence(long id) {
        var telling = require(id);
        return new TellingEvidence(mapper.detail(telling), post.of(telling.owner()));
    }

    /** How many people with a need were told in the form they need, over the last 365 days. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public FormFigures toldInForm() {
        return queues.toldInForm(A_YEAR);
    }

    private Telling require(long id) {
        return tellings.find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(NotificationProblem.UNKNOWN_TELLING));
    }
}
