package org.openleap.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.openleap.identity.HiddenFrom;
import org.openleap.identity.UserId;

/** A record that a person of the trust must not see, because it is about them. */
@Entity
@Table(name = "hidden_record")
@IdClass(HiddenRecord.Key.class)
public class HiddenRecord {
    @Id
    private String person;

    @Id
    private String record;

    private String reason;

    @Column(name = "hidden_by")
    private UserId by;

    @Column(name = "hidden_at")
    private Instant at;

    protected HiddenRecord() {}

    public HiddenRecord(String record, UserId person, String reason, UserId by, Instant at) {
        this.person = person.value();
        this.record = record;
        this.reason = reason.strip();
        this.by = by;
        this.at = at;
    }

    public HiddenFrom toHiddenFrom(String name) {
        return new HiddenFrom(new UserId(person), name, reason);
    }

    /** The reason in other words, because somebody is taken out of it. */
    public void reword(String words) {
        reason = words;
    }

    public String reason() {
        return reason;
    }

    public UserId person() {
        return new UserId(person);
    }

    public String record() {
        return record;
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String person;
        private String record;

        protected Key() {}

        public Key(String record, UserId person) {
            this.person = person.value();
            this.record = record;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.person.equals(person) && key.record.equals(record);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, record);
        }
    }
}
