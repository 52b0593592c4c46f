package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.identity.UserId;

/** A private note of the staff. Written once. */
@Entity
@Table(name = "feedback_note")
public class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "item_id")
    private long itemId;

    private UserId author;
    private Instant at;
    private String text;

    protected Note() {}

    public Note(FeedbackItem item, UserId author, Instant at, String text) {
        this.itemId = item.id();
        this.author = author;
        this.at = at;
        this.text = text;
    }

    UserId author() {
        return author;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }
}
