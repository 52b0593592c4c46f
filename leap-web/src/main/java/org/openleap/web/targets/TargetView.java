package org.openleap.web.targets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.targets.Target;
import org.openleap.targets.TargetChange;
import org.openleap.targets.TargetProblem;
import org.openleap.targets.TargetService;
import org.openleap.targets.TargetSummary;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** One target: how long it is, how long it will be, and how that came about. */
@Named
@ViewScoped
public class TargetView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TargetService targets;

    @Inject
    TargetRows words;

    @Inject
    Dates dates;

    @Inject
    InstantSource clock;

    private final TargetForm form = new TargetForm();
    private String code = "";
    private TargetSummary summary;
    private List<TargetChange> history = List.of();

    /** One change. */
    public record Change(String what, String reason, String by) implements Serializable {}

    /** As it is now; also when somebody changed it meanwhile. */
    public void load() {
        var target = Stream.of(Target.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(TargetProblem.UNKNOWN_TARGET));
        summary = targets.all().get(target.ordinal());
        history = targets.history(target);
        form.fill(summary.days(), today().plusDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    public String change() {
        targets.change(form.toChange(summary));
        Notices.done(TargetText.BUNDLE, "targets.changed");
        return Redirect.to("/staff/target") + "&code=" + summary.target();
    }

    public TargetRow getRow() {
        return words.of(summary);
    }

    /** How far it can be changed. */
    public String getBounds() {
        var target = summary.target();
        return TargetText.of("targets.bounds", target.least(), TargetText.days(target, target.most()));
    }

    /** What LEAP begins with. */
    public String getShipped() {
        return TargetText.days(summary.target(), summary.target().days());
    }

    public List<Change> getHistory() {
        return history.stream().map(this::told).toList();
    }

    private Change told(TargetChange change) {
        var target = summary.target();
        var by = change.by().isEmpty() ? TargetText.of("targets.somebody") : change.by();
        return new Change(
                TargetText.of(
                        "targets.change",
                        TargetText.days(target, change.before()),
                        TargetText.days(target, change.after()),
                        dates.day(change.from())),
                change.reason(),
                TargetText.of("targets.by", by, dates.moment(change.at())));
    }

    public TargetForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
