package org.openleap.stakeholder.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.LinkKind;
import org.openleap.stakeholder.LinkedOrganisation;
import org.openleap.stakeholder.StakeholderProblem;

/** One organisation belongs to another, from one day to another. */
@Entity
@Table(name = "organisation_link")
public class OrganisationLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Organisation member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Organisation body;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private LocalDate starts;
    private LocalDate ends;

    protected OrganisationLink() {}

    /** @throws RuleViolatedException {@link StakeholderProblem#ITSELF} */
    static OrganisationLink of(Organisation member, Organisation body, LinkKind kind, LocalDate starts) {
        if (member.equals(body)) throw new RuleViolatedException(StakeholderProblem.ITSELF);
        var link = new OrganisationLink();
        link.member = member;
        link.body = body;
        link.kind = kind;
        link.starts = starts;
        return link;
    }

    /** It belongs to it no longer. @throws RuleViolatedException {@link StakeholderProblem#ENDS_BEFORE_START} */
    void end(LocalDate last) {
        if (starts != null && last.isBefore(starts)) {
            throw new RuleViolatedException(StakeholderProblem.ENDS_BEFORE_START);
        }
        ends = last;
    }

    /** The record of one side was merged into another. */
    void move(Organisation from, Organisation to) {
        if (member.equals(from)) member = to;
        if (body.equals(from)) body = to;
    }

    /** Both sides are the same now, so it says nothing. */
    boolean isIdle() {
        return member.equals(body);
    }

    boolean touches(Organisation organisation) {
        return member.equals(organisation) || body.equals(organisation);
    }

    /** Equal for links that say the same about this side. */
    String what(Organisation side) {
        var other = member.equals(side) ? body : member;
        return kind + " " + member.equals(side) + " " + other.alias() + " " + starts + " " + ends;
    }

    boolean is(Organisation theMember, Organisation theBody, LinkKind theKind) {
        return member.equals(theMember) && body.equals(theBody) && kind == theKind && ends == null;
    }

    LinkedOrganisation asSeenBy(Organisation side) {
        var other = member.equals(side) ? body : member;
        return new LinkedOrganisation(
                id,
                kind,
                other.alias(),
                other.name(),
                starts == null ? LocalDate.MIN : starts,
                ends == null ? LocalDate.MAX : ends);
    }

    boolean isOfMember(Organisation organisation) {
        return member.equals(organisation);
    }

    Organisation member() {
        return member;
    }
}
