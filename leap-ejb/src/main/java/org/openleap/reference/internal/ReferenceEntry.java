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
import org.openleap.reference.ReferenceList;

/** One entry of a list that the trust maintains: relabelled or ended, never deleted. */
@Entity
@Table(name = "reference_entry")
@IdClass(ReferenceEntry.Key.class)
public class ReferenceEntry {
    @Id
    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    @Id
    private String code;

    private String label;
    private String grouping;
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ReferenceEntry() {}

    public ReferenceEntry(
            ReferenceList list, String code, String label, String grouping, int position, LocalDate from) {
        this.list = list;
        this.code = code;
        this.label = label;
        this.grouping = grouping;
        this.position = position;
        this.validFrom = from;
    }

    /** Primary key: a code is unique within its list. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private ReferenceList list;
        private String code;

        protected Key() {}

        public Key(ReferenceList list, String code) {
            this.list = list;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.list == list && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code);
        }
    }
}
