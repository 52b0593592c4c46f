package org.openleap.web.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.sharing.ConfirmRelay;

/** Whom a partner told, while it is written. */
public class RelayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    private String whom = "";

    @Min(0)
    @Max(100_000)
    private Integer people;

    @NotNull
    private LocalDate on;

    @NotBlank
    @Size(max = 500)
    private String how = "";

    ConfirmRelay toCommand(RelayCard card) {
        return new ConfirmRelay(card.id(), card.version(), whom, people == null ? 0 : people, on, how);
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
