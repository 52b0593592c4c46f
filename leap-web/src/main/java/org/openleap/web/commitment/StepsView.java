package org.openleap.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.commitment.AskWaiver;
import org.openleap.commitment.CommitmentService;
import org.openleap.commitment.DisputeCommitment;
import org.openleap.commitment.SettleDispute;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The steps that either side can take with a commitment. */
@Named
@ViewScoped
public class StepsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentService service;

    @Inject
    CommitmentView commitmentView;

    @Inject
    CommitmentLines lines;

    private final KeepForm proof = new KeepForm();
    private final ReasonForm waiver = new ReasonForm();
    private final AnswerForm answer = new AnswerForm();
    private final ReasonForm dispute = new ReasonForm();
    private final ReasonForm settlement = new ReasonForm();

    public String keep() {
        service.keep(proof.toCommand(commitmentView.getCommitment()));
        return done("done.kept");
    }

    public String askWaiver() {
        var commitment = commitmentView.getCommitment();
        service.askWaiver(new AskWaiver(commitment.reference(), commitment.version(), waiver.getReason()));
        return done("done.waiverAsked");
    }

    public String letGo() {
        service.answerWaiver(answer.toCommand(commitmentView.getCommitment(), true));
        return done("done.waived");
    }

    public String insist() {
        service.answerWaiver(answer.toCommand(commitmentView.getCommitment(), false));
        return done("done.insisted");
    }

    public String dispute() {
        var commitment = commitmentView.getCommitment();
        service.dispute(new DisputeCommitment(commitment.reference(), commitment.version(), dispute.getReason()));
        return done("done.disputed");
    }

    public String settleKept() {
        return settle(true);
    }

    public String settleMissed() {
        return settle(false);
    }

    private String settle(boolean kept) {
        var commitment = commitmentView.getCommitment();
        service.settle(new SettleDispute(commitment.reference(), commitment.version(), kept, settlement.getReason()));
        return done("done.settled");
    }

    private String done(String key) {
        Notices.done(CommitmentText.BUNDLE, key);
        return Redirect.to(
                lines.base() + "/commitment", commitmentView.getCommitment().reference());
    }

    public KeepForm getProof() {
        return proof;
    }

    public ReasonForm getWaiver() {
        return waiver;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public ReasonForm getDispute() {
        return dispute;
    }

    public ReasonForm getSettlement() {
        return settlement;
    }
}
