package org.openleap.stakeholder.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.RoleSummary;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.TakeRole;

/** What a person is in an organisation, from one day to another. Ended, never deleted. */
@Entity
@Table(name = "person_role")
public class PersonRole {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String role;
    private String title;
    private LocalDate starts;
    private LocalDate ends;

    protected PersonRole() {}

    static PersonRole of(Person person, Organisation organisation, TakeRole command) {
        var role = new PersonRole();
        role.person = person;
        role.organisation = organisation;
        role.role = command.role();
        role.title = command.title().strip();
        role.starts = command.starts();
        return role;
    }

    /** @throws RuleViolatedException {@link StakeholderProblem#ENDS_BEFORE_START} */
    void end(LocalDate last) {
        if (last.isBefore(starts)) throw new RuleViolatedException(StakeholderProblem.ENDS_BEFORE_START);
        ends = last;
    }

    /** The record of the organisation was merged into another. */
    void move(Organisation to) {
        organisation = to;
    }

    /** The record of the person was merged into another. */
    void give(Person to) {
        person = to;
    }

    /** The same office in the same organisation over the same days. */
    boolean isSameAs(PersonRole other) {
        return organisation.equals(other.organisation)
                && role.equals(other.role)
                && title.equals(other.title)
                && starts.equals(other.starts)
                && Objects.equals(ends, other.ends);
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    long id() {
        return id;
    }

    Person person() {
        return person;
    }

    Organisation organisation() {
        return organisation;
    }

    RoleSummary summary() {
        return new RoleSummary(
                id,
                organisation.alias(),
                organisation.name(),
                role,
                title,
                starts,
                ends == null ? LocalDate.MAX : ends);
    }
}
