package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openleap.action.ActionProblem;
import org.openleap.action.AddPlanItem;
import org.openleap.action.ChangePlanItem;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.Partnerships;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;

/** Checks what somebody chose for an item against the lists, the directory and the calendar. */
@ApplicationScoped
public class PlanCodes {
    private static final Set<String> OWNERS =
            Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR);

    @Inject
    ReferenceData lists;

    @Inject
    People people;

    @Inject
    Partnerships partnerships;

    @Inject
    PlanDesk desk;

    @Inject
    CurrentUser user;

    /** @throws RuleViolatedException as {@link org.openleap.action.ActionPlanService#add} says */
    public void require(AddPlanItem command) {
        require(command.terms());
        requireOwner(command.owner());
        requireAhead(command.due());
        if (!command.partnership().isEmpty()) requirePartnership(command.partnership());
    }

    /** What stays as it was is not asked again: a day that has passed, an owner who has left. */
    public void require(ChangePlanItem command, PlanItem before) {
        require(command.terms());
        if (!command.owner().equals(before.owner())) requireOwner(command.owner());
        if (!command.due().equals(before.course().due())) requireAhead(command.due());
    }

    /** Where it happens: as chosen, or where the service is. */
    public String placeOf(PlanItemTerms terms) {
        return terms.place().isEmpty() ? lists.placeOf(terms.service()) : terms.place();
    }

    /** Whom an action can be given to, by name. */
    public List<StaffMember> owners() {
        return people.colleagues(OWNERS);
    }

    private void require(PlanItemTerms terms) {
        require(ReferenceList.SERVICE, terms.service());
        require(ReferenceList.PLACE, terms.place());
        require(ReferenceList.CHANGE_TYPE, terms.changeType());
        require(ReferenceList.BENEFIT_LEVEL, terms.benefit());
        boolean somewhere = terms.level() != PlanLevel.TEAM || !terms.service().isEmpty();
        boolean inPlace = terms.level() != PlanLevel.LOCALITY || !placeOf(terms).isEmpty();
        if (!somewhere || !inPlace) throw new RuleViolatedException(ActionProblem.WHERE_MISSING);
    }

    private void require(ReferenceList list, String code) {
        if (!code.isEmpty() && !lists.knows(list, code)) {
            throw new RuleViolatedException(ActionProblem.UNKNOWN_CODE, code);
        }
    }

    private void requireOwner(UserId owner) {
        if (owners().stream().noneMatch(each -> each.id().equals(owner))) {
            throw new RuleViolatedException(ActionProblem.UNKNOWN_OWNER);
        }
    }

    private void requireAhead(LocalDate day) {
        if (day.isBefore(desk.today())) throw new RuleViolatedException(ActionProblem.DATE_IN_THE_PAST);
    }

    private void requirePartnership(String reference) {
        if (partnerships.find(new PartnershipReference(reference), user.scope()).isEmpty()) {
            throw new RuleViolatedException(ActionProblem.UNKNOWN_CODE, reference);
        }
    }
}
