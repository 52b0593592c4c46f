package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.RelayDesk;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.RelayNews;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharingProblem;

/** Where a partner finds what it passes on, and says whom it told. */
@ApplicationScoped
public class RelayRoom {
    private static final int MOST = 1000;

    @Inject
    RelayRepository relays;

    @Inject
    RelayMapper mapper;

    @Inject
    RelayDesk desk;

    @Inject
    SharingNews news;

    @Inject
    InstantSource clock;

    public Page<RelayNews> page(RelayStatus status, PageRequest request, VisibilityScope guest) {
        var rows = Page.of(relays.page(status, request, guest), request, row -> new Cursor(row.owedAt(), row.id()));
        return new Page<>(mapper.news(rows.rows(), guest), rows.nextCursor());
    }

    /** @throws NotFoundException {@link SharingProblem#UNKNOWN_RELAY} */
    public RelayNews find(long id, VisibilityScope guest) {
        var relay = require(id, guest);
        return mapper.news(List.of(relay), guest).get(0);
    }

    public int owed(VisibilityScope guest) {
        return relays.count(RelayStatus.OWED, MOST, guest);
    }

    /** Its exceptions are those of the service. */
    public void confirm(ConfirmRelay command, CurrentUser user) {
        var relay = require(command.relay(), user.scope());
        if (relay.version() != command.version()) {
            throw new ConflictException(
                    SharingProblem.NOT_POSSIBLE_NOW, relay.status().name(), "");
        }
        requirePast(command.on());
        relay.confirm(command, user.id(), clock.instant());
        desk.confirmed(relay.telling(), inWords(command), user.id());
        news.relayed(relay);
    }

    private Relay require(long id, VisibilityScope guest) {
        return relays.find(id, guest).orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_RELAY));
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON))) {
            throw new RuleViolatedException(SharingProblem.DATE_IN_THE_FUTURE);
        }
    }

    /** The note of the telling: who was told, how many, when and how. */
    private static String inWords(ConfirmRelay command) {
        return "%s (%d), %s: %s"
                .formatted(
                        command.whom().strip(),
                        command.people(),
                        command.on(),
                        command.how().strip());
    }
}
