package org.openleap.commitment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.commitment.Side;

/** One side asked to let a commitment go; what the other said. */
@Embeddable
public class Waiver {
    @Enumerated(EnumType.STRING)
    @Column(name = "waiver_by")
    private Side by;

    @Column(name = "waiver_reason")
    private String reason;

    @Column(name = "waiver_answer")
    private String answer;

    protected Waiver() {}

    static Waiver asked(Side by, String reason) {
        var waiver = new Waiver();
        waiver.by = by;
        waiver.reason = reason.strip();
        return waiver;
    }

    void answer(String words) {
        answer = words.strip();
    }

    /** Null while nobody asked. */
    Side by() {
        return by;
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    String answer() {
        return answer == null ? "" : answer;
    }
}
