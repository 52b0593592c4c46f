package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.identity.UserId;

/** Who reads the item, and what they noted for colleagues. */
@Embeddable
public class Analysis {
    private UserId analyst;

    @Column(name = "analysed_at")
    private Instant concludedAt;

    @Column(name = "analysis_note")
    private String note;

    protected Analysis() {}

    static Analysis notYet() {
        var analysis = new Analysis();
        analysis.note = "";
        return analysis;
    }

    static Analysis by(UserId analyst) {
        var analysis = notYet();
        analysis.analyst = analyst;
        return analysis;
    }

    Analysis concluded(String text, Instant at) {
        var analysis = by(analyst);
        analysis.note = text.strip();
        analysis.concludedAt = at;
        return analysis;
    }

    /** {@link UserId#PUBLIC} before anybody reads it. */
    UserId analyst() {
        return analyst == null ? UserId.PUBLIC : analyst;
    }

    String note() {
        return note;
    }
}
