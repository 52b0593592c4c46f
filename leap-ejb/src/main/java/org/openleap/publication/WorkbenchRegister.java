package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.publication.internal.PairDesk;
import org.openleap.publication.internal.PairMapper;
import org.openleap.publication.internal.PairRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** Reads what is being worded, what waits for approval and what must be renewed; for the people who do it. */
@Stateless
@DenyAll
public class WorkbenchRegister {
    private static final int MOST = 1000;

    @Inject
    PairRepository pairs;

    @Inject
    PairDesk desk;

    @Inject
    PairMapper mapper;

    @Inject
    CurrentUser user;

    /** Pairs of one list, worded last first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<PairDetail> page(@NotNull PairList list, @NotNull PageRequest request) {
        var rows = pairs.page(list, request, user.scope());
        var page = Page.of(rows, request, row -> new Cursor(row.draftedAt(), row.id()));
        return new Page<>(page.rows().stream().map(mapper::detail).toList(), page.nextCursor());
    }

    /** How many pairs are on a list, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int count(@NotNull PairList list) {
        return pairs.count(list, MOST, user.scope());
    }

    /** One pair. @throws org.openleap.shared.error.NotFoundException {@link PublicationProblem#UNKNOWN_PAIR} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PairDetail find(long pair) {
        return mapper.detail(desk.find(pair));
    }

    /**
     * The original beside what the rules say about it.
     *
     * @throws org.openleap.shared.error.NotFoundException when there is no such suggestion, or it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Workbench workbench(@NotNull SuggestionReference suggestion) {
        return mapper.workbench(suggestion);
    }

    /**
     * What the public would read, and what the rules say about it; nothing is kept.
     *
     * @throws org.openleap.shared.error.RuleViolatedException naming the rule that the wording breaks
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PairPreview preview(@NotNull SuggestionReference suggestion, @Valid @NotNull PairWording wording) {
        return desk.preview(suggestion, wording);
    }
}
