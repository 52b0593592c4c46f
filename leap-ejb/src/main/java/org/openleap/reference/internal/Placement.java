package org.openleap.reference.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** From this day on a place or service stands in that place, until the next placement of the same code. */
@Entity
@Table(name = "placement")
@IdClass(Placement.Key.class)
public class Placement {
    @Id
    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    @Id
    private String code;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String parent;

    protected Placement() {}

    public Placement(EntryKey what, LocalDate from, String parent) {
        this.list = what.list();
        this.code = what.code();
        this.validFrom = from;
        this.parent = parent;
    }

    EntryKey what() {
        return new EntryKey(list, code);
    }

    LocalDate from() {
        return validFrom;
    }

    String parent() {
        return parent;
    }

    /** Primary key: one place a day. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private ReferenceList list;
        private String code;
        private LocalDate validFrom;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.list == list
                    && key.code.equals(code)
                    && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code, validFrom);
        }
    }
}
