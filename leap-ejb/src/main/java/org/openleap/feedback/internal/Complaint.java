package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.identity.UserId;

/** What somebody who wanted a complaint agreed to: nobody makes feedback of a complaint without them. */
@Embeddable
public class Complaint {
    @Column(name = "complaint_agreed")
    private String agreed;

    @Column(name = "complaint_agreed_by")
    private UserId by;

    @Column(name = "complaint_agreed_at")
    private Instant at;

    protected Complaint() {}

    static Complaint notAgreed() {
        var complaint = new Complaint();
        complaint.agreed = "";
        return complaint;
    }

    static Complaint agreed(String how, UserId by, Instant at) {
        var complaint = new Complaint();
        complaint.agreed = how.strip();
        complaint.by = by;
        complaint.at = at;
        return complaint;
    }

    boolean isAgreed() {
        return !agreed.isEmpty();
    }

    String how() {
        return agreed;
    }
}
