package org.openleap.stakeholder.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.StopContact;
import org.openleap.stakeholder.TakeRole;

/**
 * A person outside the trust. Takes and ends roles in organisations; once unsafe to contact or deceased, gets nothing more. A
 * second record of the same person is merged into the first: its row stays, unlisted, so that its id still leads somewhere and
 * its address stays stopped.
 */
@Entity
@Table(name = "person")
public class Person {
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_key")
    private PersonId key;

    private String name;

    @Column(name = "sort_name")
    private String sortName;

    private boolean listed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "same_as")
    private Person sameAs;

    @Embedded
    private Reach reach;

    private String note;
    private boolean unsafe;

    @Column(name = "unsafe_note")
    private String unsafeNote;

    private boolean deceased;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("starts desc, id desc")
    private List<PersonRole> roles = new ArrayList<>();

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Person() {}

    public static Person enter(String name, PersonContact contact, String note, UserId by, Instant at) {
        var person = new Person();
        person.key = new PersonId(UUID.randomUUID().toString());
        person.listed = true;
        person.unsafeNote = "";
        person.take(name, contact, note);
        person.changed(by, at, "person.added");
        return person;
    }

    public void describe(String newName, PersonContact contact, String newNote, UserId by, Instant at) {
        take(newName, contact, newNote);
        changed(by, at, "person.changed");
    }

    /** Stops every message, or lets messages through again. */
    public void stop(StopContact command, UserId by, Instant at) {
        unsafe = command.unsafe();
        deceased = command.deceased();
        unsafeNote = command.why().strip();
        changed(by, at, mayBeContacted() ? "person.contactAllowed" : "person.contactStopped");
    }

    public void takeRole(TakeRole command, Organisation organisation, UserId by, Instant at) {
        roles.add(0, PersonRole.of(this, organisation, command));
        changed(by, at, "person.roleTaken");
    }

    /**
     * @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ROLE}
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ENDS_BEFORE_START}
     */
    public void endRole(long role, LocalDate last, UserId by, Instant at) {
        roles.stream()
                .filter(held -> held.id() == role)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(StakeholderProblem.UNKNOWN_ROLE))
                .end(last);
        changed(by, at, "person.roleEnded");
    }

    /**
     * This record and another are about one person: what the other knows and this one does not comes here, what both know
     * stays here and is kept in the note as well, and a stop of either stops both.
     *
     * @throws RuleViolatedException {@link StakeholderProblem#ITSELF}
     */
    public void absorb(Person other, UserId by, Instant at) {
        if (equals(other)) throw new RuleViolatedException(StakeholderProblem.ITSELF);
        note = Joined.of(
                LONGEST_NOTE, note, other.name.equals(name) ? "" : other.name, other.note, reach.rivals(other.reach));
        reach = reach.orElse(other.reach);
        unsafe |= other.unsafe;
        deceased |= other.deceased;
        unsafeNote = Joined.of(LONGEST_REASON, unsafeNote, other.unsafeNote);
        takeRolesOf(other);
        changed(by, at, "person.merged");
        other.listed = false;
        other.sameAs = this;
        other.changed(by, at, "person.merged");
    }

    /** A role that both records know is one role; it stays with the record it came from. */
    private void takeRolesOf(Person other) {
        var fresh = other.roles.stream()
                .filter(theirs -> roles.stream().noneMatch(theirs::isSameAs))
                .toList();
        fresh.forEach(role -> role.give(this));
        roles.addAll(fresh);
        other.roles.removeAll(fresh);
    }

    /** The record it was merged into has itself been merged into another. */
    void follow(Person kept) {
        sameAs = kept;
    }

    /** This record, or the one it was merged into. */
    Person kept() {
        return sameAs == null ? this : sameAs;
    }

    private void take(String newName, PersonContact contact, String newNote) {
        name = newName.strip();
        sortName = Names.sortKey(name);
        reach = Reach.of(contact);
        note = newNote.strip();
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** Nothing is sent to somebody whom it could harm, or who has died. */
    public boolean mayBeContacted() {
        return !unsafe && !deceased;
    }

    public long id() {
        return id;
    }

    public PersonId key() {
        return key;
    }

    public String name() {
        return name;
    }

    public PersonContact contact() {
        return reach.contact();
    }

    boolean isListed() {
        return listed;
    }

    public String note() {
        return note;
    }

    public boolean isUnsafe() {
        return unsafe;
    }

    public boolean isDeceased() {
        return deceased;
    }

    public String unsafeNote() {
        return unsafeNote;
    }

    /** The latest first. */
    public List<PersonRole> roles() {
        return List.copyOf(roles);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
