package org.openleap.web.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.KeepCommitment;

/** The proof while it is written. */
public class KeepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 2000)
    private String evidence = "";

    @NotNull
    private LocalDate on;

    KeepCommitment toCommand(CommitmentDetail commitment) {
        return new KeepCommitment(commitment.reference(), commitment.version(), evidence, on);
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
