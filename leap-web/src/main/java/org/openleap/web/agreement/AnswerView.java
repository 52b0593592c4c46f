package org.openleap.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AnswerComment;
import org.openleap.agreement.CommentStatus;
import org.openleap.agreement.NegotiationService;
import org.openleap.agreement.SectionComment;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Answers what a partner said about a section, and takes or leaves the wording they propose. */
@Named
@ViewScoped
public class AnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NegotiationService service;

    @Inject
    AgreementView agreementView;

    private long id;

    @NotBlank
    @Size(max = 2000)
    private String answer = "";

    public SectionComment getComment() {
        return agreementView.getAgreement().comments().stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_COMMENT));
    }

    public String reply() {
        return give(CommentStatus.ANSWERED);
    }

    public String accept() {
        return give(CommentStatus.ACCEPTED);
    }

    public String decline() {
        return give(CommentStatus.DECLINED);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    private String give(CommentStatus verdict) {
        var agreement = agreementView.getAgreement();
        var reference = agreement.summary().reference();
        service.answer(new AnswerComment(reference, agreement.version(), id, verdict, answer));
        Notices.done("agreement", "done.answered");
        return Redirect.to("/staff/agreement", reference);
    }
}
