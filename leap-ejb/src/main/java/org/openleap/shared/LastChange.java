package org.openleap.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who changed a record last, when, and what they did: told to somebody whose edit came too late. */
@Embeddable
public class LastChange {
    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "changed_what")
    private String what;

    protected LastChange() {}

    public LastChange(String by, Instant at, String what) {
        this.by = by;
        this.at = at;
        this.what = what;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Key of what was done, e.g. {@code feedback.screened}. */
    public String what() {
        return what;
    }
}
