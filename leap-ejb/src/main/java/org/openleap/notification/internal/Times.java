package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a telling was owed, should have happened, and left (UTC). */
@Embeddable
public class Times {
    @Column(name = "owed_at")
    private Instant owedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Until then somebody may look at the words; afterwards they leave as they are. Null when it waits for something else. */
    @Column(name = "check_by")
    private Instant checkBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Times() {}

    static Times owed(Instant at, Instant due) {
        var times = new Times();
        times.owedAt = at;
        times.dueAt = due;
        return times;
    }

    void dueBy(Instant due) {
        dueAt = due;
    }

    void waitUntil(Instant check) {
        checkBy = check;
    }

    /** It leaves by nobody's leave but a person's. */
    void waitForAPerson() {
        checkBy = null;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    public Instant owedAt() {
        return owedAt;
    }

    /** When it left, or was owed when a person told it. */
    Instant toldAt() {
        return sentAt == null ? owedAt : sentAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** It leaves as it is when nobody has looked in time. */
    public boolean waitsForAnEye() {
        return checkBy != null;
    }

    /** {@link Instant#MAX} when it does not leave by itself. */
    public Instant checkBy() {
        return checkBy == null ? Instant.MAX : checkBy;
    }
}
