package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.openleap.notification.EvidenceGrade;

/** How sure we are that somebody was told, since when, and whether it was in the form they need. */
@Embeddable
public class Settlement {
    @Enumerated(EnumType.STRING)
    private EvidenceGrade grade;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "in_form")
    private boolean inForm;

    private String note;

    protected Settlement() {}

    static Settlement none() {
        var settlement = new Settlement();
        settlement.grade = EvidenceGrade.NONE;
        settlement.note = "";
        return settlement;
    }

    void settle(EvidenceGrade evidence, boolean inTheirForm, Instant at) {
        grade = evidence;
        inForm = inTheirForm;
        settledAt = at;
    }

    void note(String words) {
        note = words;
    }

    /** They have seen it themselves since. */
    void confirmed() {
        grade = EvidenceGrade.A;
    }

    /** It had not arrived after all. */
    void undo() {
        grade = EvidenceGrade.NONE;
        inForm = false;
        settledAt = null;
    }

    public EvidenceGrade grade() {
        return grade;
    }

    /** {@link Instant#MAX} while it is not settled. */
    public Instant at() {
        return settledAt == null ? Instant.MAX : settledAt;
    }

    boolean isInForm() {
        return inForm;
    }

    public String note() {
        return note;
    }
}
