package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.sharing.internal.SharingDesk;
import org.openleap.sharing.internal.SharingNews;

/** Decides what partners and the independent voice may read. Nothing is shared by itself. */
@Stateless
@DenyAll
public class SharingService {
    @Inject
    SharingDesk desk;

    @Inject
    SharingNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Shares an item with an audience; from an officer it is a proposal that a lead must agree to. Returns the id of the row.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#NOT_SCREENED},
     *     {@link SharingProblem#PERSONAL_DATA}, {@link SharingProblem#OWN_WORDS_WITHOUT_PERMISSION} or
     *     {@link SharingProblem#SHARING_IS_OFF}
     * @throws org.openleap.shared.error.ConflictException {@link SharingProblem#ALREADY_SHARED}
     * @throws org.openleap.shared.error.NotFoundException {@link SharingProblem#UNKNOWN_AUDIENCE}, or the item is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long share(@Valid @NotNull ShareItem command) {
        var row = desk.propose(command, clock.instant());
        boolean lead = user.has(Roles.ENGAGEMENT_LEAD);
        if (lead) row.share(user.id(), clock.instant());
        news.note(lead ? "sharing.shared" : "sharing.proposed", row);
        return row.id();
    }

    /**
     * Agrees to what an officer proposed. The rules are asked again.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void approve(long id, long version) {
        var row = desk.open(id, version);
        desk.share(row, clock.instant());
        news.note("sharing.shared", row);
    }

    /**
     * Takes it back: the audience no longer reads it from now on. What a partner told the trust itself cannot be taken back.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void withdraw(long id, long version) {
        var row = desk.open(id, version);
        row.withdraw(user.id(), clock.instant());
        news.note("sharing.withdrawn", row);
    }
}
