package org.openleap.insight;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.insight.internal.BookRepository;
import org.openleap.insight.internal.CheckRepository;
import org.openleap.insight.internal.PublicationBalance;
import org.openleap.insight.internal.SheetRepository;
import org.openleap.insight.internal.SheetWriter;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/**
 * The loop balance sheet: received = un-analysed + no suggestion + open + adopted + rejected + redirected + merged + withdrawn
 * + refused, for every source and at every moment (register.md 3, idea 2). Numbers only; who may read an item is asked where
 * the item is opened.
 */
@Stateless
@DenyAll
public class LoopBalances {
    @Inject
    SheetRepository sheets;

    @Inject
    SheetWriter writer;

    @Inject
    BookRepository books;

    @Inject
    CheckRepository checks;

    @Inject
    PublicationBalance gate;

    /** The sheet; what happened in the last seconds may still be missing from it, on both sides. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public LoopBalance read(@NotNull BalanceFilter filter) {
        return writer.write(filter, sheets.figures(filter));
    }

    /** The items behind one number, who came to the account last first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public Page<BookedItem> items(
            @NotNull BalanceFilter filter, @NotNull LoopAccount account, @NotNull PageRequest request) {
        var rows = books.standing(filter, account, request);
        return Page.of(rows, request, row -> new Cursor(row.since(), row.id()));
    }

    /** Whether the sheet adds up and the last look into the books found nothing wrong: only then may anything new be published. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public boolean isBalanced() {
        return gate.isBalanced();
    }

    /** What was found when the books were last held against the register. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public BalanceCheck latestCheck() {
        return checks.latest();
    }
}
