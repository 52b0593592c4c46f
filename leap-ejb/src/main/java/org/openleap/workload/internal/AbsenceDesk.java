package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.StaffProfile;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.workload.AbsenceSummary;
import org.openleap.workload.PlanAbsence;
import org.openleap.workload.WorkloadProblem;

/** Checks who may be away when, and who can stand in. */
@ApplicationScoped
public class AbsenceDesk {
    /** Roles that come with work in one's hands. */
    private static final Set<String> WORKING =
            Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR);

    @Inject
    AbsenceRepository absences;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public Absence plan(PlanAbsence command) {
        requireOwn(command.person());
        if (command.from().isBefore(today()) || command.until().isBefore(command.from())) {
            throw new RuleViolatedException(WorkloadProblem.DATES_WRONG);
        }
        if (absences.isAway(command)) throw new ConflictException(WorkloadProblem.AWAY_ALREADY);
        requireStandIn(command);
        return Absence.of(command, user.id(), clock.instant());
    }

    /** @throws NotFoundException {@link WorkloadProblem#UNKNOWN_ABSENCE} also when it is somebody else's */
    public Absence require(long id) {
        return absences.find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(WorkloadProblem.UNKNOWN_ABSENCE));
    }

    public List<AbsenceSummary> summaries(List<Absence> rows) {
        var ids = new HashSet<UserId>();
        rows.forEach(row -> ids.addAll(Set.of(row.person(), row.standIn())));
        var names = people.namesOf(ids);
        return rows.stream()
                .map(row -> new AbsenceSummary(
                        row.id(),
                        names.getOrDefault(row.person(), ""),
                        names.getOrDefault(row.standIn(), ""),
                        row.firstDay(),
                        row.lastDay(),
                        row.isOn(today())))
                .toList();
    }

    public List<String> namesOf(Set<UserId> ids) {
        return people.namesOf(ids).values().stream().sorted().toList();
    }

    /**
     * Whoever has every role that comes with work and that the person has; never the person.
     *
     * @throws AccessRefusedException {@link WorkloadProblem#NOT_YOURS}
     */
    public List<StaffMember> candidates(UserId person) {
        requireOwn(person);
        var roles = workingRoles(person);
        return people.colleagues(roles).stream()
                .filter(each -> !each.id().equals(person))
                .filter(each -> workingRoles(each.id()).containsAll(roles))
                .toList();
    }

    public List<StaffMember> colleagues() {
        return people.colleagues(WORKING);
    }

    /** @throws NotFoundException {@link WorkloadProblem#UNKNOWN_PERSON} also for people of partners */
    public StaffProfile profile(UserId person) {
        return people.profileOf(person).orElseThrow(() -> new NotFoundException(WorkloadProblem.UNKNOWN_PERSON));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private Set<String> workingRoles(UserId person) {
        var roles = new HashSet<>(profile(person).roles());
        roles.retainAll(WORKING);
        return roles;
    }

    private void requireOwn(UserId person) {
        if (!person.equals(user.id()) && !user.has(Roles.ENGAGEMENT_LEAD)) {
            throw new AccessRefusedException(WorkloadProblem.NOT_YOURS);
        }
    }

    private void requireStandIn(PlanAbsence command) {
        if (candidates(command.person()).stream().noneMatch(each -> each.id().equals(command.standIn()))) {
            throw new RuleViolatedException(WorkloadProblem.CANNOT_STAND_IN);
        }
    }
}
