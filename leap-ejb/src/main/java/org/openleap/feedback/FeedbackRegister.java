package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openleap.audit.ReadingLog;
import org.openleap.feedback.internal.FeedbackAccess;
import org.openleap.feedback.internal.FeedbackItem;
import org.openleap.feedback.internal.FeedbackMapper;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.ItemDesk;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the register of items, always within what the caller may see. */
@Stateless
@DenyAll
public class FeedbackRegister {
    private static final int MOST = 1000;

    @Inject
    FeedbackRepository items;

    @Inject
    ItemDesk desk;

    @Inject
    FeedbackAccess access;

    @Inject
    FeedbackMapper mapper;

    @Inject
    ReadingLog readings;

    @Inject
    CurrentUser user;

    /** Items newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<FeedbackSummary> page(@NotNull FeedbackFilter filter, @NotNull PageRequest request) {
        var rows = items.page(filter, request, user.scope());
        readings.listed(rows.stream().map(row -> row.reference().value()).toList());
        return Page.of(rows, request, row -> new Cursor(row.receivedAt(), row.id()));
    }

    /**
     * One item.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FeedbackDetail find(@NotNull FeedbackReference reference) {
        var item = desk.require(reference);
        readings.opened(reference.value());
        return mapper.detail(item, access.allowed(item, user.scope()));
    }

    /**
     * Items that wait for the first look of a person, the one that is due first first.
     *
     * @param lane those where somebody may be in danger, or all others
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<WaitingItem> toLookAt(@NotNull FirstLookLane lane, @NotNull PageRequest request) {
        var rows = items.toLookAt(lane, request, user.scope());
        return Page.of(rows, request, row -> new Cursor(row.dueAt(), row.id())).map(mapper::waiting);
    }

    /** How many items wait for the first look, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int countToLookAt(@NotNull FirstLookLane lane) {
        return items.countToLookAt(lane, MOST, user.scope());
    }

    /** The item that somebody typed the reference of; empty when there is none, or when it is hidden. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Optional<FeedbackReference> recognise(@NotNull String typed) {
        return FeedbackReference.read(typed)
                .flatMap(reference -> items.find(reference, user.scope()))
                .map(FeedbackItem::reference);
    }

    /** How many items match, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public int count(@NotNull FeedbackFilter filter) {
        return items.count(filter, MOST, user.scope());
    }
}
