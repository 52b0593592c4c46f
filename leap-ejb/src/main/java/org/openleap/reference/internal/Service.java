package org.openleap.reference.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** A service, team or ward that people talk about; to which place it belongs is a {@link Placement}. */
@Entity
@Table(name = "service")
public class Service extends Listed {
    @Id
    private String code;

    protected Service() {}

    public Service(String code, String label, LocalDate validFrom, LocalDate validTo) {
        super(label, validFrom, validTo);
        this.code = code;
    }

    @Override
    public EntryKey key() {
        return new EntryKey(ReferenceList.SERVICE, code);
    }
}
