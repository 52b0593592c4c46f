package org.openleap.web.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.commitment.MakeCommitment;
import org.openleap.commitment.Side;
import org.openleap.partnership.PartnershipReference;

/** A single promise while it is written. */
public class PledgeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Side by;

    @NotBlank
    @Size(max = 200)
    private String what = "";

    @Size(max = 1000)
    private String wording = "";

    @NotNull
    private LocalDate due;

    MakeCommitment toCommand(PartnershipReference partnership) {
        return new MakeCommitment(partnership, by, what, wording == null ? "" : wording, due);
    }

    public Side getBy() {
        return by;
    }

    public void setBy(Side by) {
        this.by = by;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
