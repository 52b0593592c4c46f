package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;
import org.openleap.stakeholder.PersonId;

/** The same row as {@link Person}, seen as that which they can be taken out of. A stop stays: nothing is ever sent there again. */
@Entity
@Table(name = "person")
public class PersonTexts {
    /** Whoever reads a role or a contact of theirs sees this instead of a name. */
    private static final String NOBODY = "Erased person";

    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_NOTE = 2000;

    @Id
    private long id;

    @Column(name = "person_key", updatable = false)
    private PersonId key;

    private String name;

    @Column(name = "sort_name")
    private String sortName;

    private boolean listed;
    private String email;
    private String phone;
    private String address;
    private String needs;
    private String language;
    private String times;
    private String note;

    @Column(name = "unsafe_note")
    private String unsafeNote;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected PersonTexts() {}

    void erase(Removal removal, Instant at) {
        name = NOBODY;
        sortName = Names.sortKey(NOBODY);
        listed = false;
        email = "";
        phone = "";
        address = "";
        needs = "";
        language = "";
        times = "";
        note = removal.ofTheirs(note);
        unsafeNote = removal.ofTheirs(unsafeNote, LONGEST_WHY);
        lastChange = new LastChange(UserId.SYSTEM.value(), at, "privacy.erased");
    }

    /** The newest correction stands first; what does not fit any more falls off at the end. */
    void correct(String correction, UserId by, Instant at) {
        var all = note.isEmpty() ? correction : correction + "\n" + note;
        note = all.substring(0, Math.min(all.length(), LONGEST_NOTE));
        lastChange = new LastChange(by.value(), at, "person.changed");
    }

    HeldSheet sheet() {
        return HeldSheet.of("person")
                .with("name", name)
                .with("email", email)
                .with("phone", phone)
                .with("address", address)
                .with("needs", needs)
                .with("language", language)
                .with("times", times)
                .with("note", note)
                .with("unsafeNote", unsafeNote)
                .sheet();
    }

    List<String> identifiers() {
        return List.of(name, email, phone, address);
    }

    long id() {
        return id;
    }

    Instant changedAt() {
        return lastChange.at();
    }
}
