package org.openleap.workload;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.workload.internal.AbsenceDesk;
import org.openleap.workload.internal.AbsenceRepository;
import org.openleap.workload.internal.WorkloadNews;

/**
 * Who is away and who stands in. While somebody is away, their stand-in sees what they see, may do what they may, and gets
 * their reminders; the trail names both. It counts from the stand-in's next sign-in.
 */
@Stateless
@DenyAll
public class AbsenceService {
    @Inject
    AbsenceRepository absences;

    @Inject
    AbsenceDesk desk;

    @Inject
    WorkloadNews news;

    @Inject
    CurrentUser user;

    /**
     * Everybody enters their own absence; the engagement lead anybody's.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link WorkloadProblem#DATES_WRONG},
     *     {@link WorkloadProblem#CANNOT_STAND_IN} or {@link WorkloadProblem#UNKNOWN_PERSON}
     * @throws org.openleap.shared.error.ConflictException {@link WorkloadProblem#AWAY_ALREADY}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void plan(@Valid @NotNull PlanAbsence command) {
        var absence = desk.plan(command);
        absences.add(absence);
        news.note("absence.planned", absence);
    }

    /** They are back today, or do not go. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void end(long absence) {
        var ended = desk.require(absence);
        ended.end();
        news.note("absence.ended", ended);
    }

    /** Absences that have not ended, the first to end first: the caller's own; for the engagement lead everybody's. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<AbsenceSummary> page(@NotNull PageRequest request) {
        var rows = absences.page(desk.today(), request, user.scope());
        return Page.of(desk.summaries(rows), request, row -> Cursor.at(row.until(), row.id()));
    }

    /** Names of the people whom the caller stands in for, as at their sign-in. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<String> covered() {
        return desk.namesOf(user.scope().covered());
    }

    /** Who can stand in for the person, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<StaffMember> candidates(@NotNull UserId person) {
        return desk.candidates(person);
    }
}
