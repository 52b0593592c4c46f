package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.TellingDesk;
import org.openleap.publication.internal.Pair;
import org.openleap.publication.internal.PairDesk;
import org.openleap.publication.internal.PairRepository;

/** Drafts, approves and takes down what the public reads. */
@Stateless
@DenyAll
public class PublicationService {
    @Inject
    PairDesk desk;

    @Inject
    PairRepository pairs;

    @Inject
    TellingDesk tellings;

    @Inject
    Event<PublicationEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Words a pair; another person must approve it. Returns its id.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PublicationProblem#NOT_DECIDED},
     *     {@link PublicationProblem#PERSONAL_DATA} or {@link PublicationProblem#OWN_WORDS_WITHOUT_PERMISSION}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long draft(@Valid @NotNull DraftPair command) {
        var pair = desk.draft(command, clock.instant());
        announce("pair.drafted", pair);
        return pair.id();
    }

    /**
     * Publishes a draft of somebody else, and settles tellings of people who gave no contact.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PublicationProblem#REGISTER_DOES_NOT_BALANCE}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void approve(long pair, long version) {
        desk.requireBalance();
        var draft = desk.open(pair, version);
        draft.approve(user.id(), clock.instant());
        takeDownOlder(draft);
        announce("pair.published", draft);
        tellings.published(draft.suggestion());
    }

    /** Takes a pair down at once. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void takeDown(long pair, long version) {
        var published = desk.open(pair, version);
        published.takeDown(clock.instant());
        announce("pair.takenDown", published);
    }

    /** "We are working on it" makes room for "we did". */
    private void takeDownOlder(Pair newer) {
        for (var older : pairs.current(newer.suggestion())) {
            if (older.id() == newer.id() || older.status() != PairStatus.PUBLISHED) continue;
            older.takeDown(clock.instant());
            announce("pair.takenDown", older);
        }
    }

    private void announce(String step, Pair pair) {
        events.fire(new PublicationEvent(step, pair.id(), pair.suggestion(), user.id(), clock.instant()));
    }
}
