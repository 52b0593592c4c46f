package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.feedback.ReplyKind;
import org.openleap.identity.UserId;
import org.openleap.privacy.Removal;

/**
 * Something written beside an item: a private note of the staff, or what its proposer said later. Written once; only
 * somebody who is erased is taken out of it.
 */
@Entity
@Table(name = "feedback_note")
public class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "item_id")
    private long itemId;

    @Enumerated(EnumType.STRING)
    private ReplyKind kind;

    private UserId author;
    private Instant at;
    private String text;

    protected Note() {}

    public Note(FeedbackItem item, UserId author, Instant at, String text) {
        this(item, ReplyKind.STAFF, author, at, text);
    }

    public Note(FeedbackItem item, ReplyKind kind, UserId author, Instant at, String text) {
        this.itemId = item.id();
        this.kind = kind;
        this.author = author;
        this.at = at;
        this.text = text;
    }

    /** Somebody is taken out of it. */
    void erase(Removal removal) {
        text = removal.ofTheirs(text);
    }

    ReplyKind kind() {
        return kind;
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
