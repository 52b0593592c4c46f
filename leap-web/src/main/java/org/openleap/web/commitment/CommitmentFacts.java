package org.openleap.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.Side;
import org.openleap.web.portal.Fact;
import org.openleap.web.support.Dates;

/** What is known about a commitment, and what each side said about it. */
@ApplicationScoped
public class CommitmentFacts {
    @Inject
    Dates dates;

    List<Fact> of(CommitmentDetail commitment) {
        var summary = commitment.summary();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text("fact.partnership"), summary.title()));
        facts.add(new Fact(text("fact.by"), name(summary.by(), commitment)));
        facts.add(new Fact(text("fact.to"), name(summary.by().other(), commitment)));
        facts.add(new Fact(text("fact.due"), dates.day(summary.due())));
        if (!commitment.wording().isEmpty()) facts.add(new Fact(text("fact.wording"), commitment.wording()));
        if (commitment.activity() != null) {
            facts.add(new Fact(text("fact.activity"), commitment.activity().title()));
            facts.add(new Fact(
                    text("fact.starts"), dates.day(commitment.activity().starts())));
        }
        if (!summary.settledOn().equals(LocalDate.MAX)) {
            facts.add(new Fact(text("fact.settledOn"), dates.day(summary.settledOn())));
        }
        return facts;
    }

    /** In the order in which it happened. */
    List<CommitmentStep> steps(CommitmentDetail commitment) {
        var steps = new ArrayList<CommitmentStep>();
        if (commitment.waiverBy() != null) {
            steps.add(step("step.waiver", name(commitment.waiverBy(), commitment), commitment.waiver(), "plain"));
        }
        if (!commitment.waiverAnswer().isEmpty()) {
            var answering = name(commitment.waiverBy().other(), commitment);
            steps.add(step("step.answer", answering, commitment.waiverAnswer(), "plain"));
        }
        if (!commitment.evidence().isEmpty()) {
            var kept = commitment.keptBy() + ", " + dates.day(commitment.keptOn());
            steps.add(step("step.kept", kept, commitment.evidence(), "told"));
        }
        if (commitment.disputeBy() != null) {
            var disputing = name(commitment.disputeBy(), commitment) + ", " + dates.day(commitment.disputedOn());
            steps.add(step("step.disputed", disputing, commitment.dispute(), "failed"));
        }
        if (!commitment.settlement().isEmpty()) {
            steps.add(step("step.settled", commitment.settledBy(), commitment.settlement(), "told"));
        }
        return steps;
    }

    private static String name(Side side, CommitmentDetail commitment) {
        return side == Side.TRUST ? text("side.trust") : commitment.summary().partner();
    }

    private static CommitmentStep step(String key, String who, String words, String tone) {
        return new CommitmentStep(CommitmentText.of(key, who), words, tone);
    }

    private static String text(String key) {
        return CommitmentText.of(key);
    }
}
