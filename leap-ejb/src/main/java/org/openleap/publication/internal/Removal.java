package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openleap.identity.UserId;

/** Why an answer was taken down, and by whom. */
@Embeddable
public class Removal {
    @Column(name = "down_reason")
    private String reason;

    @Column(name = "down_note")
    private String note;

    @Column(name = "down_by")
    private UserId by;

    protected Removal() {}

    static Removal none() {
        return of("", "", null);
    }

    static Removal of(String reason, String note, UserId by) {
        var removal = new Removal();
        removal.reason = reason;
        removal.note = note.strip();
        removal.by = by;
        return removal;
    }

    String reason() {
        return reason;
    }

    String note() {
        return note;
    }

    /** {@link UserId#PUBLIC} while it was not taken down. */
    UserId by() {
        return by == null ? UserId.PUBLIC : by;
    }
}
