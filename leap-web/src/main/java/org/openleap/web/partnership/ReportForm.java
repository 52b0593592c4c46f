package org.openleap.web.partnership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.ReportOutcome;

/** How far an outcome is, while it is written. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    private Integer value = 0;

    @NotNull
    private OutcomeStatus status;

    @NotBlank
    @Size(max = 1000)
    private String news = "";

    @Size(max = 1000)
    private String evidence = "";

    static ReportForm of(Outcome outcome) {
        var form = new ReportForm();
        form.value = outcome.current();
        form.status = outcome.status() == OutcomeStatus.NOT_STARTED ? OutcomeStatus.ON_TRACK : outcome.status();
        form.evidence = outcome.evidence();
        return form;
    }

    ReportOutcome toCommand(PartnershipDetail partnership, long id) {
        return new ReportOutcome(partnership.reference(), partnership.version(), id, value, status, news, evidence);
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public OutcomeStatus getStatus() {
        return status;
    }

    public void setStatus(OutcomeStatus status) {
        this.status = status;
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
