package org.openleap.reference.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** One entry of a list that the trust maintains. */
@Entity
@Table(name = "reference_entry")
@IdClass(ReferenceEntry.Key.class)
public class ReferenceEntry extends Listed {
    @Id
    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    @Id
    private String code;

    private String grouping;
    private int position;

    protected ReferenceEntry() {}

    public ReferenceEntry(
            ReferenceList list, String code, String label, String grouping, int position, LocalDate from) {
        super(label, from, null);
        this.list = list;
        this.code = code;
        this.grouping = grouping;
        this.position = position;
    }

    /** @param place in the reading order, beside the others of that heading */
    Alteration move(String heading, int place, LocalDate today) {
        var before = grouping;
        grouping = heading.strip();
        position = place;
        return new Alteration(ChangeKind.MOVED, before, grouping, today);
    }

    @Override
    public EntryKey key() {
        return new EntryKey(list, code);
    }

    String grouping() {
        return grouping;
    }

    int position() {
        return position;
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
