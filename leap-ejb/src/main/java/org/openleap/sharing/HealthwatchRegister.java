package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PublicPartnershipFilter;
import org.openleap.publication.PairFilter;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.internal.Audiences;
import org.openleap.sharing.internal.Exports;
import org.openleap.sharing.internal.GuestShelf;

/**
 * The shared registers of the independent voice (Healthwatch, or the body that succeeds it), for reading only: items shared
 * with it, what was decided and done about them, and exports of exactly that.
 */
@Stateless
@DenyAll
public class HealthwatchRegister {
    @Inject
    GuestShelf shelf;

    @Inject
    Exports exports;

    @Inject
    Audiences audiences;

    @Inject
    CurrentUser user;

    /** What the body is called today. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public String name() {
        return audiences.nameOf(Audience.VOICE);
    }

    /** Items shared with the voice and what became of the suggestions in them, newest first. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public Page<SharedStory> items(@NotNull SharedFilter filter, @NotNull PageRequest request) {
        return shelf.page(filter, request, user.scope());
    }

    /** One item. @throws org.openleap.shared.error.NotFoundException {@link SharingProblem#UNKNOWN_ITEM} also when hidden */
    @RolesAllowed(Roles.HEALTHWATCH)
    public SharedStory find(@NotNull FeedbackReference item) {
        return shelf.find(item, user.scope());
    }

    /** The figures of the home page. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public HealthwatchFigures figures() {
        return shelf.voiceFigures(user.scope());
    }

    /** The items that the filter finds as CSV, 5,000 at most; the trail keeps that a copy was taken. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public byte[] exportItems(@NotNull SharedFilter filter) {
        return exports.items(filter, user.scope(), Audience.VOICE);
    }

    /** The suggestions of these items as CSV, with decision, reason, action and dates. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public byte[] exportSuggestions(@NotNull SharedFilter filter) {
        return exports.suggestions(filter, user.scope(), Audience.VOICE);
    }

    /** The partnerships in force that the filter finds as CSV, as everybody may read them. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public byte[] exportPartnerships(@NotNull PublicPartnershipFilter filter) {
        return exports.partnerships(filter, Audience.VOICE);
    }

    /** The published pairs as CSV. */
    @RolesAllowed(Roles.HEALTHWATCH)
    public byte[] exportPairs(@NotNull PairFilter filter) {
        return exports.pairs(filter, Audience.VOICE);
    }
}
