package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddMilestone;
import org.openleap.action.Blocker;
import org.openleap.action.ChangePlanItem;
import org.openleap.action.FinishItem;
import org.openleap.action.GiveReason;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.ReportOnItem;
import org.openleap.action.StallItem;
import org.openleap.action.TickMilestone;
import org.openleap.file.AttachFile;
import org.openleap.file.FileService;
import org.openleap.file.UploadedFile;
import org.openleap.identity.UserId;

/** What people say about an action: each step of a story through the real services. */
@ApplicationScoped
public class PlanSteps {
    @Inject
    ActionPlanService plan;

    @Inject
    ActionPlanRegister register;

    @Inject
    FileService files;

    void play(JsonObject step, PlanItemReference item, Script script) {
        switch (step.getString("do")) {
            case "milestone" ->
                plan.addMilestone(
                        new AddMilestone(item, version(item), step.getString("title"), script.day(step.getInt("due"))));
            case "tick" -> plan.tick(new TickMilestone(item, version(item), step.getInt("number"), true));
            case "move" -> move(item, step, script);
            case "report" ->
                plan.report(new ReportOnItem(item, version(item), step.getInt("percent"), step.getString("news")));
            case "stall" ->
                plan.stall(new StallItem(
                        item, version(item), Blocker.valueOf(step.getString("blocker")), step.getString("reason")));
            case "finish" -> plan.finish(new FinishItem(item, version(item), step.getString("outcome")));
            case "reopen" -> plan.reopen(new GiveReason(item, version(item), step.getString("reason")));
            case "drop" -> plan.drop(new GiveReason(item, version(item), step.getString("reason")));
            case "evidence" -> attach(item, step.getString("file"));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    /** To a later day; everything else stays. */
    private void move(PlanItemReference item, JsonObject step, Script script) {
        var known = register.find(item);
        var summary = known.summary();
        var terms = new PlanItemTerms(
                summary.title(),
                known.what(),
                summary.level(),
                summary.service(),
                summary.place(),
                known.changeType(),
                known.benefit());
        plan.change(new ChangePlanItem(
                item, known.version(), terms, new UserId(known.ownerId()), script.day(step.getInt("due"))));
    }

    private void attach(PlanItemReference item, String file) {
        try (var content = PlanSteps.class.getResourceAsStream("/demonstration/evidence/" + file)) {
            files.attach(new AttachFile(item.value(), new UploadedFile(file, content)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private long version(PlanItemReference item) {
        return register.find(item).version();
    }
}
