package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link ContactEntry}, seen as that which somebody can be taken out of. */
@Entity
@Table(name = "contact_entry")
public class ContactTexts {
    @Id
    private long id;

    @Column(name = "person_id", updatable = false)
    private Long person;

    @Column(updatable = false)
    private String deed;

    @Column(updatable = false)
    private String field;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    private String note;

    protected ContactTexts() {}

    void erase(Removal removal) {
        note = removal.ofTheirs(note);
    }

    HeldSheet sheet() {
        return HeldSheet.of("contact")
                .with("at", happenedOn)
                .with("deed", deed)
                .with("field", field)
                .with("note", note)
                .sheet();
    }
}
