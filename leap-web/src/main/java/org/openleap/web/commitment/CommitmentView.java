package org.openleap.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Fact;

/** One commitment as it was when the person opened it; the forms send its version back. */
@Named
@ViewScoped
public class CommitmentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentLines lines;

    @Inject
    CommitmentFacts facts;

    private String ref = "";
    private String choice = "";
    private CommitmentDetail commitment;

    /** Reads it; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        commitment = register.find(reference(ref));
    }

    private static CommitmentReference reference(String typed) {
        try {
            return CommitmentReference.of(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(CommitmentProblem.UNKNOWN_COMMITMENT, "");
        }
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** {@code waiver} when the person wants to ask for one, else empty. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public CommitmentDetail getCommitment() {
        return commitment;
    }

    public CommitmentLine getLine() {
        return lines.line(commitment.summary());
    }

    public String getLedger() {
        return lines.base() + "/commitments";
    }

    public List<Fact> getFacts() {
        return facts.of(commitment);
    }

    public List<CommitmentStep> getSteps() {
        return facts.steps(commitment);
    }

    /** Whether this person may do it now; names as in {@link CommitmentAction}. */
    public boolean may(String action) {
        return commitment.allows(CommitmentAction.valueOf(action));
    }

    /** Whether there is anything to do at all. */
    public boolean isRested() {
        return commitment.allowed().isEmpty();
    }

    public boolean isDisputed() {
        return commitment.summary().status() == CommitmentStatus.DISPUTED;
    }
}
