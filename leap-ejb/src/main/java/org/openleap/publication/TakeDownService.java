package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.publication.internal.Editions;
import org.openleap.publication.internal.PairDesk;
import org.openleap.publication.internal.PairNews;

/** Takes an answer away from the public at once: page, feeds, widget, posters, caches. One person is enough for that. */
@Stateless
@DenyAll
public class TakeDownService {
    @Inject
    PairDesk desk;

    @Inject
    Editions editions;

    @Inject
    PairNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Takes down today's wording and every earlier one. Everybody can read that it was done, and the reason.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link PublicationProblem#UNKNOWN_PAIR} when nothing of it can be read
     * @throws org.openleap.shared.error.RuleViolatedException {@link PublicationProblem#UNKNOWN_REASON}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void takeDown(@Valid @NotNull TakeDownAnswer command) {
        editions.next();
        desk.requireTakeDownReason(command.reason());
        for (var pair : desk.readable(command.number())) {
            pair.takeDown(command.reason(), command.note(), user.id(), clock.instant());
            news.takenDown(pair);
        }
    }
}
