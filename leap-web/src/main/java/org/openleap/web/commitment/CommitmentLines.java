package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.Side;
import org.openleap.identity.CurrentUser;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Turns commitments into lines, with addresses in the caller's own part of the portal. */
@RequestScoped
public class CommitmentLines {
    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public List<CommitmentLine> of(List<CommitmentSummary> commitments) {
        return commitments.stream().map(this::line).toList();
    }

    public CommitmentLine line(CommitmentSummary each) {
        return new CommitmentLine(
                each.reference().value(),
                title(each),
                sub(each),
                href(each.reference()),
                each.partner(),
                Href.to("/staff/partnership").with("ref", each.partnership()).toString(),
                CommitmentText.of("ledger.by." + each.by().name()),
                dates.day(each.due()),
                tag(each));
    }

    /** "Inform about the campaign: Talk it through", or the promise's own words. */
    String title(CommitmentSummary each) {
        if (!each.isRaised()) return each.what();
        var key = "line." + each.verb().name() + "." + each.kind().name();
        return CommitmentText.of(key, each.what());
    }

    String href(CommitmentReference reference) {
        return Href.to(base() + "/commitment").with("ref", reference).toString();
    }

    /** The caller's part of the portal. */
    String base() {
        return user.scope().isGuest() ? "/partner" : "/staff";
    }

    /** Red is late or missed, green is kept, blue is due soon or waits for an answer, grey waits. */
    Tag tag(CommitmentSummary each) {
        return switch (each.status()) {
            case DUE -> day(each);
            case WAIVER_ASKED -> new Tag(words.of(each.status()), "pause", "blue");
            case KEPT -> new Tag(words.of(each.status()), "check", "green");
            case MISSED, DISPUTED -> new Tag(words.of(each.status()), "warn", "red");
            case WAIVED -> new Tag(words.of(each.status()), "ring", "grey");
        };
    }

    private Tag day(CommitmentSummary each) {
        var today = deadlines.today();
        long late = today.toEpochDay() - each.due().toEpochDay();
        if (late > 0 && !each.late()) return new Tag(CommitmentText.of("line.rests"), "pause", "grey");
        if (late > 0) return new Tag(CommitmentText.of("line.late", late), "warn", "red");
        if (late == 0) return new Tag(CommitmentText.of("line.today"), "clock", "blue");
        boolean soon = late > -8;
        return new Tag(CommitmentText.of("line.by", dates.day(each.due())), "clock", soon ? "blue" : "grey");
    }

    private String sub(CommitmentSummary each) {
        boolean ours = each.by() == (user.scope().isGuest() ? Side.PARTNER : Side.TRUST);
        if (each.status().isOwed() || each.status().isSettled()) {
            return CommitmentText.of(ours ? "line.yours" : "line.theirs", each.title());
        }
        return CommitmentText.of("line.disputed", each.title());
    }
}
