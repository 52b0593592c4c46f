package org.openleap.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openleap.retention.DisposalRecord;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.Disposals;
import org.openleap.retention.RefuseDisposal;
import org.openleap.retention.RetentionProblem;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** Records of one class whose time is over, for the person who decides. */
@Named
@ViewScoped
public class DisposalView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern REFERENCE = Pattern.compile("D-([0-9]{1,18})");

    @Inject
    Disposals disposals;

    @Inject
    DisposalTags tags;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private String ref = "";
    private DisposalSummary disposal;
    private List<DisposalRecord> records = List.of();

    @NotBlank
    @Size(min = 10, max = 500)
    private String reason = "";

    /** One record of it. */
    public record Row(String kind, String key, String since, Tag state) implements Serializable {}

    public void load() {
        disposal = disposals.find(id());
        records = disposals.records(disposal.id());
    }

    private long id() {
        var typed = REFERENCE.matcher(ref);
        if (!typed.matches()) throw new NotFoundException(RetentionProblem.UNKNOWN_DISPOSAL);
        return Long.parseLong(typed.group(1));
    }

    public String approve() {
        disposals.approve(disposal.id(), disposal.version());
        return done("disposal.done.approved");
    }

    public String refuse() {
        disposals.refuse(new RefuseDisposal(disposal.id(), disposal.version(), reason));
        return done("disposal.done.refused");
    }

    private String done(String key) {
        Notices.done(RetentionText.BUNDLE, key);
        return Redirect.to("/staff/disposal", ref);
    }

    public String getHeading() {
        return RetentionText.of("disposal.heading", words.of(disposal.code()), disposal.reference());
    }

    public Tag getTag() {
        return tags.of(disposal);
    }

    public List<Fact> getFacts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact("disposal.kept", RetentionText.period(disposal.months())));
        facts.add(fact("disposal.proposed", dates.day(disposal.proposedAt())));
        facts.add(fact("disposal.records", String.valueOf(disposal.records())));
        facts.add(fact("disposal.takesOut", words.of(disposal.code().depth())));
        if (disposal.erased() > 0) facts.add(fact("disposal.erased", String.valueOf(disposal.erased())));
        if (disposal.held() > 0) facts.add(fact("disposal.held", String.valueOf(disposal.held())));
        if (!disposal.decidedBy().isEmpty()) facts.add(fact("disposal.decidedBy", disposal.decidedBy()));
        if (!disposal.reason().isEmpty()) facts.add(fact("disposal.reason", disposal.reason()));
        return facts;
    }

    private static Fact fact(String label, String value) {
        return new Fact(RetentionText.of(label), value);
    }

    public List<Row> getRows() {
        return records.stream()
                .map(each -> new Row(
                        words.of(each.record().kind()),
                        each.record().key(),
                        dates.day(each.since()),
                        tags.of(each.status())))
                .toList();
    }

    /** A person has not decided yet. */
    public boolean isWaiting() {
        return disposal.status() == DisposalStatus.PROPOSED;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
