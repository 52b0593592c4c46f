package org.openleap.web.targets;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.targets.ChangeTarget;
import org.openleap.targets.TargetSummary;

/** What becomes of a target, while it is typed. */
public class TargetForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(60)
    private int days;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(min = 10, max = 500)
    private String reason = "";

    void fill(int daysNow, LocalDate tomorrow) {
        days = daysNow;
        from = tomorrow;
    }

    ChangeTarget toChange(TargetSummary seen) {
        return new ChangeTarget(seen.target(), seen.version(), days, from, reason);
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
