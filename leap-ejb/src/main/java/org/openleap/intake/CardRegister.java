package org.openleap.intake;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.intake.internal.CardRepository;
import org.openleap.intake.internal.CardSessionRecord;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the sessions and how their cards add up. */
@Stateless
@DenyAll
public class CardRegister {
    private static final int MOST = 1000;
    private static final int LAST = 10;

    @Inject
    CardRepository cards;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /**
     * The last opened first.
     *
     * @param status name of a {@link CardSessionStatus}, or empty for all
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<CardSession> page(@NotNull String status, @NotNull PageRequest request) {
        var rows = cards.page(status, request, user.scope());
        var names =
                people.namesOf(rows.stream().map(CardSessionRecord::openedBy).collect(Collectors.toSet()));
        return Page.of(rows, request, row -> new Cursor(row.openedAt(), row.id()))
                .map(row -> row.toSession(names.getOrDefault(row.openedBy(), "")));
    }

    /** How many sessions still miss cards, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int countOpen() {
        return cards.count(CardSessionStatus.OPEN, MOST, user.scope());
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link IntakeProblem#UNKNOWN_SESSION} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public CardSession find(long id) {
        var session = cards.require(id, user.scope());
        return session.toSession(people.nameOf(session.openedBy()));
    }

    /** The last ten cards that were entered, the last first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<EnteredCard> lastCards(long id) {
        return cards.cards(cards.require(id, user.scope()).id(), LAST);
    }
}
