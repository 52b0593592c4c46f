package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
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
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactField;
import org.openleap.stakeholder.ContactSummary;
import org.openleap.stakeholder.RecordContact;

/** One informed or involved the other. Written once. */
@Entity
@Table(name = "contact_entry")
public class ContactEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ContactDirection direction;

    @Enumerated(EnumType.STRING)
    private ContactDeed deed;

    @Enumerated(EnumType.STRING)
    private ContactField field;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String note;
    private String source;

    @Column(name = "recorded_by")
    private UserId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ContactEntry() {}

    /** @param with whom it was with, null for nobody in particular */
    static ContactEntry of(RecordContact command, Organisation organisation, Person with, UserId by, Instant at) {
        var entry = new ContactEntry();
        entry.organisation = organisation;
        entry.person = with;
        entry.direction = command.direction();
        entry.deed = command.deed();
        entry.field = command.field();
        entry.happenedOn = command.on();
        entry.note = command.note().strip();
        entry.source = command.source();
        entry.recordedBy = by;
        entry.recordedAt = at;
        return entry;
    }

    long id() {
        return id;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    UserId recordedBy() {
        return recordedBy;
    }

    ContactSummary summary(String recorder) {
        var with = person == null ? "" : person.name();
        return new ContactSummary(id, direction, deed, field, happenedOn, with, note, source, recorder, recordedAt);
    }
}
