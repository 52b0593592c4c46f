package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/**
 * News that an organisation passes on to the people it speaks for. A relay is a telling like any other: owed until somebody of
 * the organisation says whom they told, and the loop of the item stays open so long. For other components, inside their own
 * guarded services and transactions.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RelayDesk {
    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    /**
     * News about an item that was just owed is owed through an organisation too. Where nobody could be told directly, the
     * relay takes the place of the direct telling; otherwise it is owed beside it.
     *
     * @param organisation its alias
     * @param name what it is called, for the staff
     * @return the telling; empty when the news is relayed already, or nobody is owed it
     */
    public Optional<RelayedTelling> relay(
            String item, String subject, Occasion occasion, String organisation, String name) {
        var owed = tellings.ofItem(item, VisibilityScope.system()).stream()
                .filter(telling -> telling.subject().equals(subject) && telling.occasion() == occasion)
                .toList();
        if (owed.isEmpty() || owed.stream().anyMatch(telling -> telling.reader().isRelay())) return Optional.empty();
        return Optional.of(relay(owed.get(owed.size() - 1), organisation, name));
    }

    private RelayedTelling relay(Telling direct, String organisation, String name) {
        var due = targets.deadline(clock.instant(), Target.PASSING_ON);
        if (direct.reader().isNobody()) {
            direct.through(organisation, name, due);
            return relayed(direct);
        }
        var relay = direct.alsoThrough(organisation, name, due);
        tellings.add(relay);
        news.owed(relay);
        return relayed(relay);
    }

    private static RelayedTelling relayed(Telling relay) {
        return new RelayedTelling(
                relay.id(), relay.times().owedAt(), relay.times().dueAt());
    }

    /**
     * Somebody of the organisation says whom they told, when and how: settles the relay with grade A, for a person confirms it.
     *
     * @param how at most 1,000 characters
     */
    public void confirmed(long telling, String how, UserId by) {
        var relay = require(telling);
        relay.relayed(how, clock.instant());
        news.settled(relay, by);
    }

    /** Whether the relay is settled, by the organisation or because the trust has told the people itself. */
    public boolean isSettled(long telling) {
        return require(telling).status().isSettled();
    }

    private Telling require(long telling) {
        return tellings.find(telling, VisibilityScope.system()).orElseThrow();
    }
}
