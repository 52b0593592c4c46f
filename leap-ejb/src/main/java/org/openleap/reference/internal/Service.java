package org.openleap.reference.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A service, team or ward that people talk about. Ended, never deleted. */
@Entity
@Table(name = "service")
public class Service {
    @Id
    private String code;

    private String label;
    private String place;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Service() {}

    public Service(String code, String label, String place, LocalDate validFrom, LocalDate validTo) {
        this.code = code;
        this.label = label;
        this.place = place;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }
}
