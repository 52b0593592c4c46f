package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.SheetItems;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchQuery;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Items in full, page by page, for lists that leave LEAP: the same items that the pages show, in the same order. */
@Stateless
@DenyAll
public class FeedbackSheets {
    @Inject
    FeedbackRepository items;

    @Inject
    SheetItems sheets;

    @Inject
    SearchIndex index;

    @Inject
    CurrentUser user;

    /** What the inbox shows. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<SheetItem> listed(@NotNull FeedbackFilter filter, @NotNull PageRequest request) {
        var rows = items.page(filter, request, user.scope());
        var page = Page.of(rows, request, row -> new Cursor(row.receivedAt(), row.id()));
        var references = page.rows().stream().map(FeedbackSummary::reference).toList();
        return new Page<>(sheets.read(references, user.scope()), page.nextCursor());
    }

    /** What a search finds. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<SheetItem> found(@NotNull SearchQuery query, @NotNull PageRequest request) {
        var hits = index.page(query, request, user.scope());
        var references = hits.references().stream()
                .flatMap(reference -> FeedbackReference.read(reference).stream())
                .toList();
        return hits.page(sheets.read(references, user.scope()));
    }
}
