package org.openleap.web.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.commitment.PromiseCell;

/** One of the 16 promises while it is agreed. */
public class PromiseRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PromiseCell cell;
    private final String label;
    private boolean agreed;

    @Size(max = 300)
    private String wording;

    @NotNull
    @Min(0)
    @Max(365)
    private Integer noticeDays;

    PromiseRow(PromiseCell cell, String label) {
        this.cell = cell;
        this.label = label;
        this.agreed = cell.agreed();
        this.wording = cell.wording();
        this.noticeDays = cell.noticeDays();
    }

    PromiseCell toCell() {
        var words = wording == null ? "" : wording;
        return new PromiseCell(cell.by(), cell.verb(), cell.kind(), agreed, words, noticeDays);
    }

    PromiseCell cell() {
        return cell;
    }

    /** "Inform: campaigns". */
    public String getLabel() {
        return label;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }
}
