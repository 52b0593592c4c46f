package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.Outbox;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingMapper;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The tellings that are owed, sent and settled, for the people who look after them. */
@Stateless
@DenyAll
public class Tellings {
    private static final int MOST = 1000;

    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Tellings of one queue, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<TellingSummary> page(@NotNull TellingFilter filter, @NotNull PageRequest request) {
        var rows = tellings.page(filter, request, user.scope()).stream()
                .map(TellingMapper::summary)
                .toList();
        return Page.of(rows, request, row -> new Cursor(row.owedAt(), row.id()));
    }

    /** How many tellings are in a queue, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int count(@NotNull TellingFilter filter) {
        return tellings.count(filter, MOST, user.scope());
    }

    /** Every telling of one item, oldest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<TellingSummary> ofItem(@NotNull String item) {
        return tellings.ofItem(item, user.scope()).stream()
                .map(TellingMapper::summary)
                .toList();
    }

    /**
     * Notes that a person told the proposer. Settles the telling with grade B.
     *
     * @throws RuleViolatedException {@link NotificationProblem#SENT_BY_LEAP} while LEAP itself is sending it
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordTold(@Valid @NotNull RecordTold command) {
        var telling = require(command.telling(), command.version());
        if (telling.isByEmail() && telling.status() == TellingStatus.DUE) {
            throw new RuleViolatedException(NotificationProblem.SENT_BY_LEAP);
        }
        telling.toldByPerson(command.how(), clock.instant());
        news.settled(telling, user.id());
    }

    /** Puts a failed e-mail back into the outbox. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void tryAgain(long telling, long version) {
        var failed = require(telling, version);
        failed.tryAgain();
        outbox.postAgain(failed);
        news.retried(failed, user.id());
    }

    private Telling require(long id, long version) {
        var telling = tellings.find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(NotificationProblem.UNKNOWN_TELLING));
        if (telling.version() != version) {
            throw new ConflictException(
                    NotificationProblem.NOT_POSSIBLE_NOW, telling.status().name(), "");
        }
        return telling;
    }
}
