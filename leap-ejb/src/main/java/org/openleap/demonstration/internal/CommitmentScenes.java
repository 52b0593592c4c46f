package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityReference;
import org.openleap.commitment.ActivityService;
import org.openleap.commitment.AgreePromises;
import org.openleap.commitment.AskWaiver;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentService;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.DisputeCommitment;
import org.openleap.commitment.KeepCommitment;
import org.openleap.commitment.MakeCommitment;
import org.openleap.commitment.PlanActivity;
import org.openleap.commitment.PromiseCell;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.SettleDispute;
import org.openleap.commitment.Side;

/** Scenes between two sides that promised each other something. */
@ApplicationScoped
public class CommitmentScenes {
    private static final int MOST = 200;

    @Inject
    Stage stage;

    @Inject
    CommitmentService commitments;

    @Inject
    CommitmentRegister register;

    @Inject
    ActivityService activities;

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        var by = step.getString("by");
        switch (step.getString("do")) {
            case "promises" -> stage.does(by, () -> commitments.agree(promises(step, tale)));
            case "promise" -> tale.promises.put(step.getString("key"), stage.as(by, () -> promise(step, tale)));
            case "plan" -> tale.activities.put(step.getString("key"), stage.as(by, () -> plan(step, tale)));
            case "keep" -> stage.does(by, () -> keep(step, tale, tale.promises.get(step.getString("key"))));
            case "keepRaised" -> stage.does(by, () -> keep(step, tale, raised(step, tale)));
            case "askWaiver", "dispute", "settle" ->
                stage.does(by, () -> talk(step, tale.promises.get(step.getString("key"))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private AgreePromises promises(JsonObject step, Tale tale) {
        var partnership = tale.partnership(step);
        var cells = Script.objects(step, "cells").stream()
                .map(CommitmentScenes::cell)
                .toList();
        return new AgreePromises(partnership, register.promises(partnership).version(), cells);
    }

    private static PromiseCell cell(JsonObject cell) {
        return new PromiseCell(
                Side.valueOf(cell.getString("by")),
                PromiseVerb.valueOf(cell.getString("verb")),
                ActivityKind.valueOf(cell.getString("kind")),
                true,
                cell.getString("wording"),
                cell.getInt("notice"));
    }

    private CommitmentReference promise(JsonObject step, Tale tale) {
        return commitments.make(new MakeCommitment(
                tale.partnership(step),
                Side.valueOf(step.getString("side")),
                step.getString("what"),
                step.getString("wording"),
                tale.script.day(step.getInt("due"))));
    }

    private ActivityReference plan(JsonObject step, Tale tale) {
        return activities.plan(new PlanActivity(
                ActivityKind.valueOf(step.getString("kind")),
                step.getString("title"),
                step.getString("what"),
                tale.script.day(step.getInt("starts")),
                step.getString("organisation"),
                Script.codes(step, "audiences"),
                step.getString("link"),
                Script.texts(step, "chain")));
    }

    private CommitmentReference raised(JsonObject step, Tale tale) {
        var title = step.getString("title");
        var verb = PromiseVerb.valueOf(step.getString("verb"));
        return register.ofPartnership(tale.partnership(step), MOST).stream()
                .filter(each -> each.verb() == verb && each.what().equals(title))
                .findFirst()
                .map(CommitmentSummary::reference)
                .orElseThrow();
    }

    /** LEAP's own clock may have been faster with what is long overdue; the story then goes on without it. */
    private void keep(JsonObject step, Tale tale, CommitmentReference reference) {
        var known = register.find(reference);
        if (!known.allows(CommitmentAction.KEEP)) return;
        var on = tale.script.day(step.getInt("days"));
        commitments.keep(new KeepCommitment(reference, known.version(), step.getString("evidence"), on));
    }

    private void talk(JsonObject step, CommitmentReference reference) {
        var known = register.find(reference);
        var reason = step.getString("reason");
        switch (step.getString("do")) {
            case "askWaiver" -> {
                if (known.allows(CommitmentAction.ASK_WAIVER))
                    commitments.askWaiver(new AskWaiver(reference, known.version(), reason));
            }
            case "dispute" -> {
                if (known.allows(CommitmentAction.DISPUTE))
                    commitments.dispute(new DisputeCommitment(reference, known.version(), reason));
            }
            default -> {
                boolean kept = step.getBoolean("kept");
                if (known.allows(kept ? CommitmentAction.SETTLE_KEPT : CommitmentAction.SETTLE_MISSED))
                    commitments.settle(new SettleDispute(reference, known.version(), kept, reason));
            }
        }
    }
}
