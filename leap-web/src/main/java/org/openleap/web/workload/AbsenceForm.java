package org.openleap.web.workload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.workload.PlanAbsence;

/** An absence while it is written. */
public class AbsenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate until;

    @NotBlank
    private String standIn = "";

    PlanAbsence toCommand(UserId person) {
        return new PlanAbsence(person, new UserId(standIn), from, until);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }
}
