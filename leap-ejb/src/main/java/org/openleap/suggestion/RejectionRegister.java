package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.internal.RejectionRepository;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.SuggestionMapper;

/** A second life for rejected ideas (register section 3, idea 14): finds those that may be possible by now. */
@Stateless
@DenyAll
public class RejectionRegister {
    private static final int MOST = 1000;

    @Inject
    RejectionRepository rejections;

    @Inject
    SuggestionMapper mapper;

    @Inject
    SuggestionDesk desk;

    @Inject
    CurrentUser user;

    /**
     * Rejections whose day of review has come; with a reason, all that were rejected for it, because it may be gone. The
     * earliest day first.
     *
     * @param reasonCode of the list of reasons; empty for those whose day has come
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public Page<RejectedIdea> page(@NotNull String reasonCode, @NotNull PageRequest request) {
        var rows = rejections.page(reasonCode, desk.today(), request, user.scope()).stream()
                .map(mapper::rejected)
                .toList();
        return Page.of(rows, request, row -> Cursor.at(row.reviewOn(), row.id()));
    }

    /** How many have reached their day of review, counted to 1,000 at most. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public int count() {
        return rejections.count(desk.today(), MOST, user.scope());
    }
}
