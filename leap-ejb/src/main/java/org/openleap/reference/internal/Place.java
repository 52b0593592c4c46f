package org.openleap.reference.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A place of the dated hierarchy from nation to locality. Ended, never deleted: old items keep the place of their day. */
@Entity
@Table(name = "place")
public class Place {
    @Id
    private String code;

    private String label;
    private String level;
    private String parent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Place() {}

    public Place(String code, String label, String level, String parent, LocalDate validFrom, LocalDate validTo) {
        this.code = code;
        this.label = label;
        this.level = level;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }
}
