package org.openleap.subject.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openleap.subject.LeaveOut;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.LeftOut;

/** Words that stay out of the file of a request. Deleted with whatever else is personal in the request: they are about somebody else. */
@Entity
@Table(name = "subject_request_left_out")
public class LeftOutLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "request_id")
    private long request;

    private String words;

    @Enumerated(EnumType.STRING)
    private LeaveOutReason reason;

    protected LeftOutLine() {}

    LeftOutLine(LeaveOut command) {
        this.request = command.request().number();
        this.words = command.words().strip();
        this.reason = command.reason();
    }

    LeftOut leftOut() {
        return new LeftOut(words, reason);
    }
}
