package org.openleap.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.retention.ChangeRetention;
import org.openleap.retention.RetentionChange;
import org.openleap.retention.RetentionClass;
import org.openleap.retention.RetentionClasses;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionProblem;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** One class of records: how long it is kept, and how that came about. */
@Named
@ViewScoped
public class RetentionClassView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RetentionClasses classes;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private String code = "";
    private RetentionClass kept;
    private List<RetentionChange> history = List.of();

    @Min(1)
    @Max(1200)
    private int months;

    @NotBlank
    @Size(min = 10, max = 500)
    private String reason = "";

    /** One change. */
    public record Change(String what, String reason, String by) implements Serializable {}

    public void load() {
        var chosen = Stream.of(RetentionCode.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(RetentionProblem.UNKNOWN_CLASS));
        kept = classes.all().get(chosen.ordinal());
        history = classes.history(chosen);
        months = kept.months();
    }

    public String change() {
        classes.change(new ChangeRetention(kept.code(), kept.version(), months, reason));
        Notices.done(RetentionText.BUNDLE, "retention.done.changed");
        return Redirect.to("/staff/retention");
    }

    public String getHeading() {
        return words.of(kept.code());
    }

    /** How long, what it began with, and whether LEAP finds such records by itself. */
    public String getLead() {
        var period = RetentionText.period(kept.months());
        return RetentionText.of(kept.code().isProposed() ? "retention.lead.proposed" : "retention.lead.rule", period);
    }

    public List<Change> getHistory() {
        return history.stream()
                .map(each -> new Change(
                        RetentionText.of(
                                "retention.change",
                                RetentionText.period(each.before()),
                                RetentionText.period(each.after())),
                        each.reason(),
                        RetentionText.of("retention.by", each.by(), dates.day(each.at()))))
                .toList();
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
