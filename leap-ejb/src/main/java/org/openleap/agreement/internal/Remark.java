package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AnswerComment;
import org.openleap.agreement.CommentOnSection;
import org.openleap.agreement.CommentStatus;
import org.openleap.agreement.SectionKind;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** What a partner said about a section. Born OPEN; the trust answers it once, and takes or leaves the wording proposed. */
@Entity
@Table(name = "agreement_comment")
public class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private SectionKind section;

    private String organisation;
    private String words;
    private String proposal;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    private String answer = "";

    @Column(name = "said_by")
    private UserId saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "answered_by")
    private UserId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected Remark() {}

    public static Remark say(CommentOnSection command, String organisation, UserId by, Instant at) {
        var remark = new Remark();
        remark.agreement = command.reference().number();
        remark.number = command.number();
        remark.section = command.section();
        remark.organisation = organisation;
        remark.words = command.words().strip();
        remark.proposal = command.proposal().strip();
        remark.status = CommentStatus.OPEN;
        remark.saidBy = by;
        remark.saidAt = at;
        return remark;
    }

    /** @throws RuleViolatedException {@link AgreementProblem#NO_PROPOSAL} */
    public void answer(AnswerComment command, UserId by, Instant at) {
        if (command.verdict() != CommentStatus.ANSWERED && proposal.isEmpty()) {
            throw new RuleViolatedException(AgreementProblem.NO_PROPOSAL);
        }
        status = status.moveTo(command.verdict());
        answer = command.answer().strip();
        answeredBy = by;
        answeredAt = at;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public SectionKind section() {
        return section;
    }

    public String organisation() {
        return organisation;
    }

    public String words() {
        return words;
    }

    public String proposal() {
        return proposal;
    }

    public CommentStatus status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    public UserId saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** {@link UserId#PUBLIC} before it is answered. */
    public UserId answeredBy() {
        return answeredBy == null ? UserId.PUBLIC : answeredBy;
    }
}
