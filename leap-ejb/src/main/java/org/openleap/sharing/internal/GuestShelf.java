package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.PartnerFigures;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;
import org.openleap.sharing.SharingProblem;

/** What lies ready for one guest to read, for whatever scope it is asked. */
@ApplicationScoped
public class GuestShelf {
    private static final int MOST = 1000;

    @Inject
    SharedRepository shared;

    @Inject
    Stories stories;

    public Page<SharedStory> page(SharedFilter filter, PageRequest request, VisibilityScope guest) {
        var rows = Page.of(shared.page(filter, request, guest), request, row -> new Cursor(row.listedAt(), row.id()));
        return new Page<>(stories.of(rows.rows()), rows.nextCursor());
    }

    /** @throws NotFoundException {@link SharingProblem#UNKNOWN_ITEM} */
    public SharedStory find(FeedbackReference item, VisibilityScope guest) {
        return shared.find(item, guest)
                .map(stories::of)
                .orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_ITEM, item.value()));
    }

    public int count(SharedFilter filter, VisibilityScope guest) {
        return shared.count(filter, MOST, guest);
    }

    public PartnerFigures figures(VisibilityScope guest) {
        return new PartnerFigures(
                count(SharedFilter.all(), guest),
                count(SharedFilter.withOutcome(SharedOutcome.DECIDING), guest),
                shared.changes(guest),
                guest.sharing());
    }
}
