package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link ParticipantLine}, seen as that which a person can be taken out of: that somebody took part stays. */
@Entity
@Table(name = "partnership_participant")
public class ParticipantTexts {
    private static final String NOBODY = "Erased person";

    @Id
    private long id;

    @Column(name = "partnership_id", updatable = false)
    private long partnership;

    @Column(updatable = false)
    private String person;

    private String name;
    private String role;

    @Column(name = "takes_part_from", updatable = false)
    private LocalDate since;

    protected ParticipantTexts() {}

    void erase(Removal removal) {
        name = NOBODY;
        role = removal.ofOurs(role);
    }

    HeldSheet sheet() {
        return HeldSheet.of("role")
                .with("about", "LEAP-" + partnership)
                .with("name", name)
                .with("title", role)
                .with("from", since == null ? "" : since)
                .sheet();
    }
}
