package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.publication.internal.FiguresCache;
import org.openleap.publication.internal.Pair;
import org.openleap.publication.internal.PairRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** Reads what is published, and what waits for approval. */
@Stateless
@DenyAll
public class PublicationRegister {
    @Inject
    PairRepository pairs;

    @Inject
    FiguresCache figures;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /** Published pairs, newest first; for everybody. */
    @PermitAll
    public Page<PublishedPair> published(@NotNull PairFilter filter, @NotNull PageRequest request) {
        var rows =
                pairs.published(filter, request).stream().map(Pair::published).toList();
        return Page.of(rows, request, row -> new Cursor(row.publishedAt(), row.id()));
    }

    /** The headline numbers; for everybody. */
    @PermitAll
    public PublicFigures figures() {
        return figures.at(pairs.newest());
    }

    /** Pairs of one state, newest draft first, for the staff. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<PairDetail> page(@NotNull PairStatus status, @NotNull PageRequest request) {
        var rows = pairs.inState(status, request, user.scope());
        var page = Page.of(rows, request, row -> new Cursor(row.draftedAt(), row.id()));
        return new Page<>(page.rows().stream().map(this::detail).toList(), page.nextCursor());
    }

    private PairDetail detail(Pair pair) {
        boolean lead = user.has(Roles.ENGAGEMENT_LEAD);
        boolean draft = pair.status() == PairStatus.DRAFTED;
        var approver = pair.approvedBy().equals(UserId.PUBLIC) ? "" : people.nameOf(pair.approvedBy());
        return new PairDetail(
                pair.published(),
                SuggestionReference.of(pair.suggestion()),
                pair.status(),
                people.nameOf(pair.draftedBy()),
                approver,
                lead && draft && !pair.draftedBy().equals(user.id()),
                lead && pair.status() != PairStatus.TAKEN_DOWN,
                pair.version());
    }
}
