package org.openleap.identity.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.identity.ColleagueChange;
import org.openleap.identity.StaffEvent;
import org.openleap.identity.StaffStep;
import org.openleap.identity.UserId;
import org.openleap.identity.WorksFor;
import org.openleap.identity.internal.Hand.Signed;
import org.openleap.shared.LastChange;

/**
 * What somebody of the trust works for since a moment, and what it was before: written once and never changed, so that the rows
 * are their own history. Goes when the person is forgotten.
 */
@Entity
@Table(name = "membership_record")
public class MembershipRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private String account;

    private long number;

    @Enumerated(EnumType.STRING)
    private StaffStep step;

    @Embedded
    private RecordedWork after;

    @Embedded
    @AttributeOverride(name = "jobTitle", column = @Column(name = "job_title_before"))
    @AttributeOverride(name = "services", column = @Column(name = "services_before"))
    @AttributeOverride(name = "places", column = @Column(name = "places_before"))
    private RecordedWork before;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected MembershipRecord() {}

    private MembershipRecord(StaffStep step, Account person, WorksFor before, Signed signed) {
        this.step = step;
        this.account = person.userId().value();
        this.after = new RecordedWork(person.worksFor());
        this.before = new RecordedWork(before);
        this.number = signed.number();
        this.by = signed.by().value();
        this.at = signed.at();
    }

    /** The first record about somebody who was entered a moment ago. */
    static MembershipRecord entered(Account person, Signed signed) {
        return new MembershipRecord(StaffStep.ENTERED, person, WorksFor.NOTHING, signed);
    }

    /** The person works for something else now. */
    static MembershipRecord changed(Account person, WorksFor before, Signed signed) {
        return new MembershipRecord(StaffStep.CHANGED, person, before, signed);
    }

    /** The person is here again, and works for what they worked for when they left. */
    static MembershipRecord returned(Account person, Signed signed) {
        return new MembershipRecord(StaffStep.RETURNED, person, person.worksFor(), signed);
    }

    long number() {
        return number;
    }

    UserId by() {
        return new UserId(by);
    }

    LastChange lastChange() {
        return new LastChange(by, at, step.action());
    }

    ColleagueChange read(String name) {
        return new ColleagueChange(step, before.read(), after.read(), name, at);
    }

    StaffEvent event() {
        return new StaffEvent(step, new UserId(account), number, before.read(), after.read(), by(), at);
    }
}
