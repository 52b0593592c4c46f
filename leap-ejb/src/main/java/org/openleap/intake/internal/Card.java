package org.openleap.intake.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;

/** One card of a session, and the item it became. */
@Entity
@Table(name = "card")
@IdClass(Card.Key.class)
public class Card {
    @Id
    @Column(name = "session_id")
    private long sessionId;

    @Id
    private int number;

    private FeedbackReference item;

    @Column(name = "entered_by")
    private UserId by;

    @Column(name = "entered_at")
    private Instant at;

    protected Card() {}

    Card(CardSessionRecord session, int number, FeedbackReference item, UserId by, Instant at) {
        this.sessionId = session.id();
        this.number = number;
        this.item = item;
        this.by = by;
        this.at = at;
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long sessionId;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.sessionId == sessionId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(sessionId, number);
        }
    }
}
