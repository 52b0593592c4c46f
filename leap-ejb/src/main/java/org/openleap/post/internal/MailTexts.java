package org.openleap.post.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openleap.privacy.Removal;

/** The same row as {@link OutboxMail}, seen as that which somebody can be taken out of. What still waits never leaves. */
@Entity
@Table(name = "outbox_mail")
public class MailTexts {
    private static final int LONGEST_SUBJECT = 300;

    @Id
    private long id;

    @Column(updatable = false)
    private String owner;

    @Enumerated(EnumType.STRING)
    private OutboxMail.Status status;

    private String address;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;
    private String headers;

    @Column(name = "last_problem")
    private String lastProblem;

    protected MailTexts() {}

    public void erase(Removal removal) {
        if (status == OutboxMail.Status.PENDING) status = OutboxMail.Status.WITHDRAWN;
        address = "";
        subjectLine = removal.ofTheirs(subjectLine, LONGEST_SUBJECT);
        body = removal.ofTheirs(body);
        headers = "";
        lastProblem = "";
    }

    public long id() {
        return id;
    }
}
