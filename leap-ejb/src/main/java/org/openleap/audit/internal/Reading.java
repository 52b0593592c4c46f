package org.openleap.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openleap.identity.UserId;

/** One person has read one item on one day. Written in bulk by {@link ReadingRepository}. */
@Entity
@Table(name = "reading")
@IdClass(Reading.Key.class)
public class Reading {
    @Id
    private LocalDate day;

    @Id
    private UserId person;

    @Id
    private String item;

    private boolean opened;

    @Column(name = "first_at")
    private Instant firstAt;

    protected Reading() {}

    LocalDate day() {
        return day;
    }

    UserId person() {
        return person;
    }

    String item() {
        return item;
    }

    boolean isOpened() {
        return opened;
    }

    Instant firstAt() {
        return firstAt;
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private LocalDate day;
        private UserId person;
        private String item;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.day.equals(day)
                    && key.person.equals(person)
                    && key.item.equals(item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(day, person, item);
        }
    }
}
