package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.internal.Exports;
import org.openleap.sharing.internal.GuestShelf;

/**
 * "What you told us and what happened": what people of a partner organisation read. Their own submissions always, what the
 * trust shares with them only while their information-sharing schedule is in force; never anything of another organisation.
 */
@Stateless
@DenyAll
public class PartnerRegister {
    @Inject
    GuestShelf shelf;

    @Inject
    Exports exports;

    @Inject
    CurrentUser user;

    /** Newest first. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<SharedStory> page(@NotNull SharedFilter filter, @NotNull PageRequest request) {
        return shelf.page(filter, request, user.scope());
    }

    /** One item. @throws org.openleap.shared.error.NotFoundException {@link SharingProblem#UNKNOWN_ITEM} also when hidden */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public SharedStory find(@NotNull FeedbackReference item) {
        return shelf.find(item, user.scope());
    }

    /** What the filter finds as CSV, 5,000 rows at most; the trail keeps that a copy was taken. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public byte[] export(@NotNull SharedFilter filter) {
        return exports.partner(filter, user.scope(), new Audience(user.caller().organisation()));
    }

    /** The figures of the home page. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public PartnerFigures figures() {
        return shelf.figures(user.scope());
    }
}
