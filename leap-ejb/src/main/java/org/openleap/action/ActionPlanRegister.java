package org.openleap.action;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.action.internal.PlanCodes;
import org.openleap.action.internal.PlanDesk;
import org.openleap.action.internal.PlanMapper;
import org.openleap.action.internal.PlanRepository;
import org.openleap.action.internal.PlanWeek;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** Reads the action plan, always within what the caller may see. */
@Stateless
@DenyAll
public class ActionPlanRegister {
    private static final int MOST = 1000;

    @Inject
    PlanRepository items;

    @Inject
    PlanDesk desk;

    @Inject
    PlanMapper mapper;

    @Inject
    PlanCodes codes;

    @Inject
    PlanWeek week;

    @Inject
    CurrentUser user;

    /** What is still to be done, the earliest first; or what is over, the newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<PlanItemSummary> page(@NotNull PlanFilter filter, @NotNull PageRequest request) {
        var rows = mapper.summaries(items.page(filter, desk.today(), request, user.scope()));
        return Page.of(rows, request, filter.closed() ? ActionPlanRegister::byEnd : ActionPlanRegister::byDue);
    }

    private static Cursor byEnd(PlanItemSummary row) {
        return Cursor.at(row.closedOn(), row.reference().number());
    }

    private static Cursor byDue(PlanItemSummary row) {
        return Cursor.at(row.due(), row.reference().number());
    }

    /** How many match, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public int count(@NotNull PlanFilter filter) {
        return items.count(filter, desk.today(), MOST, user.scope());
    }

    /** Planned against actual, within the filter's level, place, service and owner. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public PlanFigures figures(@NotNull PlanFilter filter) {
        return mapper.figures(items.tally(filter, desk.today(), user.scope()));
    }

    /** What was done and what falls due on each day from Monday to Friday; at the weekend, of the week that comes. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<PlanDay> week() {
        return week.of(desk.today(), user.scope());
    }

    /** One item. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public PlanItemDetail find(@NotNull PlanItemReference reference) {
        return mapper.detail(desk.require(reference), user.scope());
    }

    /** Everything that ever happened to one item and its files, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<PlanStep> story(@NotNull PlanItemReference reference) {
        return mapper.story(desk.require(reference));
    }

    /** The actions that come from a suggestion; none when the suggestion is hidden from the caller. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public List<PlanItemSummary> ofSuggestion(@NotNull SuggestionReference suggestion) {
        return mapper.summaries(desk.of(suggestion));
    }

    /** The actions that come from any suggestion in an item that the caller sees. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<PlanItemSummary> ofItem(@NotNull FeedbackReference item) {
        return mapper.summaries(desk.of(item));
    }

    /** Whom an action can be given to, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<StaffMember> owners() {
        return codes.owners();
    }
}
