package org.openleap.web.partnership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PutOutcome;

/** An outcome while it is declared. */
public class OutcomeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 500)
    private String measure = "";

    @Size(max = 40)
    private String unit = "";

    @NotNull
    @Min(0)
    private Integer baseline = 0;

    @NotNull
    @Min(0)
    private Integer target = 100;

    private LocalDate due;

    private String service = "";

    private long strategy;

    static OutcomeForm of(Outcome outcome) {
        var form = new OutcomeForm();
        form.title = outcome.title();
        form.measure = outcome.measure();
        form.unit = outcome.unit();
        form.baseline = outcome.baseline();
        form.target = outcome.target();
        form.due = OpenDates.typed(outcome.due());
        form.service = outcome.service();
        form.strategy = outcome.strategy();
        return form;
    }

    PutOutcome toCommand(PartnershipDetail partnership, long id) {
        return new PutOutcome(
                partnership.reference(),
                partnership.version(),
                id,
                title,
                measure,
                unit,
                baseline,
                target,
                OpenDates.open(due),
                service == null ? "" : service,
                strategy);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getBaseline() {
        return baseline;
    }

    public void setBaseline(Integer baseline) {
        this.baseline = baseline;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public long getStrategy() {
        return strategy;
    }

    public void setStrategy(long strategy) {
        this.strategy = strategy;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
