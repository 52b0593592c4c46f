package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RedirectTarget;
import org.openleap.shared.error.RuleViolatedException;

/** Who has an item that is not the register's, and what came of it. */
@Embeddable
public class HandoverNote {
    /** Empty for nowhere: most items go nowhere, and an empty text needs no room. */
    @Column(name = "redirected_to")
    private String target;

    @Column(name = "receiving_body")
    private String body;

    @Column(name = "redirect_consent")
    private String consent;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private String learning;

    @Column(name = "returned_at")
    private Instant returnedAt;

    protected HandoverNote() {}

    static HandoverNote none() {
        return note(Handover.none());
    }

    /** @param wanted whether the person asked for it themselves, which is their consent */
    static HandoverNote of(Handover handover, boolean wanted) {
        if (handover.target() == RedirectTarget.NOWHERE || handover.body().isBlank()) {
            throw new RuleViolatedException(FeedbackProblem.RECEIVING_BODY_MISSING);
        }
        boolean agreed = wanted && handover.target() == RedirectTarget.COMPLAINT
                || !handover.consent().isBlank();
        if (handover.target().needsConsent() && !agreed) {
            throw new RuleViolatedException(FeedbackProblem.CONSENT_MISSING);
        }
        return note(handover);
    }

    private static HandoverNote note(Handover handover) {
        var note = new HandoverNote();
        note.target = handover.target() == RedirectTarget.NOWHERE
                ? ""
                : handover.target().name();
        note.body = handover.body();
        note.consent = handover.consent();
        note.receiptNumber = handover.receiptNumber();
        note.learning = handover.learning();
        return note;
    }

    HandoverNote followed(String receipt, String learned) {
        var note = note(handover().with(receipt, learned));
        note.returnedAt = returnedAt;
        return note;
    }

    /** The other has given it back; that it was there stays. */
    HandoverNote returned(Instant at) {
        var note = note(handover());
        note.returnedAt = at;
        return note;
    }

    Handover handover() {
        var to = target.isEmpty() ? RedirectTarget.NOWHERE : RedirectTarget.valueOf(target);
        return new Handover(to, body, consent, receiptNumber, learning);
    }
}
