package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.agreement.RegisterView;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.HealthwatchFigures;
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

    @Inject
    Gates gates;

    @Inject
    Audiences audiences;

    public Page<SharedStory> page(SharedFilter filter, PageRequest request, VisibilityScope caller) {
        var views = gates.viewsOf(caller);
        var guest = narrowed(caller, views);
        var rows = Page.of(shared.page(filter, request, guest), request, row -> new Cursor(row.listedAt(), row.id()));
        return new Page<>(stories.of(rows.rows(), views), rows.nextCursor());
    }

    /** @throws NotFoundException {@link SharingProblem#UNKNOWN_ITEM} */
    public SharedStory find(FeedbackReference item, VisibilityScope caller) {
        var views = gates.viewsOf(caller);
        return shared.find(item, narrowed(caller, views))
                .map(row -> stories.of(row, views))
                .orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_ITEM, item.value()));
    }

    /** Those of the items that the caller may read. */
    Set<String> readable(Collection<FeedbackReference> items, VisibilityScope caller) {
        return references(shared.ofItems(items, narrowed(caller, gates.viewsOf(caller))).stream());
    }

    /** Those of the items of which the caller may read what was suggested. */
    Set<String> withSuggestions(Collection<FeedbackReference> items, VisibilityScope caller) {
        var views = gates.viewsOf(caller);
        boolean all = views.contains(RegisterView.SUGGESTIONS);
        var found = shared.ofItems(items, narrowed(caller, views)).stream();
        return references(found.filter(row -> all || row.isSubmitted()));
    }

    private static Set<String> references(Stream<SharedItem> rows) {
        return rows.map(row -> row.item().value()).collect(Collectors.toSet());
    }

    public HealthwatchFigures voiceFigures(VisibilityScope voice) {
        return new HealthwatchFigures(
                count(SharedFilter.all(), voice),
                count(SharedFilter.withOutcome(SharedOutcome.DECIDING), voice),
                count(SharedFilter.withOutcome(SharedOutcome.DOING), voice),
                count(SharedFilter.withOutcome(SharedOutcome.DONE), voice),
                count(SharedFilter.withOutcome(SharedOutcome.NOT_POSSIBLE), voice));
    }

    public PartnerFigures figures(VisibilityScope caller) {
        var guest = narrowed(caller, gates.viewsOf(caller));
        return new PartnerFigures(
                guest.isGuest() ? audiences.nameOf(new Audience(guest.organisation())) : "",
                count(SharedFilter.all(), guest),
                count(SharedFilter.withOutcome(SharedOutcome.DECIDING), guest),
                shared.changes(guest),
                guest.sharing());
    }

    private int count(SharedFilter filter, VisibilityScope guest) {
        return shared.count(filter, MOST, guest);
    }

    /** A schedule that is in force may still leave the items out. */
    private static VisibilityScope narrowed(VisibilityScope guest, Set<RegisterView> views) {
        if (!guest.sharing() || views.contains(RegisterView.ITEMS)) return guest;
        return VisibilityScope.guest(guest.user(), guest.roles(), guest.organisation(), false);
    }
}
