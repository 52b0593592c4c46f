package org.openleap.action;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.action.internal.PlanCodes;
import org.openleap.action.internal.PlanDesk;
import org.openleap.action.internal.PlanLinks;
import org.openleap.action.internal.PlanNews;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Leads each item of the plan from the promise to what came of it. Decides nothing about suggestions. */
@Stateless
@DenyAll
public class ActionPlanService {
    @Inject
    PlanDesk desk;

    @Inject
    PlanCodes codes;

    @Inject
    PlanLinks links;

    @Inject
    PlanNews news;

    @Inject
    CurrentUser user;

    /**
     * Writes an item into the plan: the engagement team any, a service lead one for their own service.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ActionProblem#UNKNOWN_CODE},
     *     {@link ActionProblem#UNKNOWN_OWNER}, {@link ActionProblem#WHERE_MISSING} or
     *     {@link ActionProblem#DATE_IN_THE_PAST}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD})
    public PlanItemReference add(@Valid @NotNull AddPlanItem command) {
        codes.require(command);
        command.sources().forEach(links::requireVisible);
        var item = desk.write(command, codes.placeOf(command.terms()));
        news.note(item);
        return item.reference();
    }

    /** Other words, another owner, another day. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void change(@Valid @NotNull ChangePlanItem command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.EDIT);
        codes.require(command, item);
        item.change(command, codes.placeOf(command.terms()), user.id(), desk.now());
        news.note(item);
    }

    /** How far it is. Moves the work of the adopted suggestions it comes from; their proposers read the news. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void report(@Valid @NotNull ReportOnItem command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.REPORT);
        item.report(command, desk.today(), user.id(), desk.now());
        news.note(item);
        links.tell(item, command.news());
    }

    /** It does not move, and why. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void stall(@Valid @NotNull StallItem command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.STALL);
        item.stall(command, user.id(), desk.now());
        news.note(item);
    }

    /**
     * It is done, and what came of it.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ActionProblem#MILESTONES_OPEN}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void finish(@Valid @NotNull FinishItem command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.FINISH);
        item.finish(command.outcome(), desk.today(), user.id(), desk.now());
        news.note(item);
        links.tell(item, command.outcome());
    }

    /** It was not done after all. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void reopen(@Valid @NotNull GiveReason command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.REOPEN);
        item.reopen(command.reason(), user.id(), desk.now());
        news.note(item);
    }

    /**
     * It will not be done. The only action of a promise that stands cannot be dropped.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ActionProblem#ONLY_ACTION}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void drop(@Valid @NotNull GiveReason command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.DROP);
        links.requireNotTheOnlyAction(item);
        item.drop(command.reason(), desk.today(), user.id(), desk.now());
        news.note(item);
    }

    /** The item comes from a suggestion that the caller sees, or no longer. Changes nothing about the suggestion. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void link(@Valid @NotNull LinkSuggestion command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.LINK);
        links.requireVisible(command.suggestion());
        if (command.linked()) item.link(command.suggestion(), user.id(), desk.now());
        else item.unlink(command.suggestion(), user.id(), desk.now());
        news.noteLink(item, command.suggestion());
    }

    /** A step on the way. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void addMilestone(@Valid @NotNull AddMilestone command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.EDIT);
        item.addMilestone(command.title(), command.due(), user.id(), desk.now());
        news.note(item);
    }

    /** A step is done, or not after all; whoever suggested it reads how many are done. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void tick(@Valid @NotNull TickMilestone command) {
        var item = desk.open(command.reference(), command.version(), PlanItemAction.REPORT);
        item.tick(command.milestone(), command.done(), desk.today(), user.id(), desk.now());
        news.note(item);
        if (command.done()) links.tellOfStep(item, command.milestone());
    }

    /** The step was a mistake. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void removeMilestone(@NotNull PlanItemReference reference, long version, int milestone) {
        var item = desk.open(reference, version, PlanItemAction.EDIT);
        item.removeMilestone(milestone, user.id(), desk.now());
        news.note(item);
    }
}
