package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import org.openleap.identity.Duty;
import org.openleap.shared.MovableClock;
import org.openleap.workload.AbsenceService;
import org.openleap.workload.HandOver;
import org.openleap.workload.HandOverService;
import org.openleap.workload.PlanAbsence;

/** Who of the cast is away, and who has left and handed over. */
@ApplicationScoped
public class WorkloadScenes {
    @Inject
    Stage stage;

    @Inject
    AbsenceService absences;

    @Inject
    HandOverService handOver;

    /** A start-up has no request of its own, and who the caller is belongs to a request. */
    @ActivateRequestContext
    void play(Script script) {
        var book = Script.read("workload.json");
        for (var story : Script.objects(book, "absences")) {
            Programme.attempt(story, () -> at(story, script, () -> absences.plan(absence(story, script))));
        }
        for (var story : Script.objects(book, "leavers")) {
            Programme.attempt(story, () -> at(story, script, () -> handOver.handOver(leaves(story))));
        }
    }

    private PlanAbsence absence(JsonObject story, Script script) {
        return new PlanAbsence(
                stage.member(story.getString("person")).id(),
                stage.member(story.getString("standIn")).id(),
                script.day(story.getInt("from")),
                script.day(story.getInt("until")));
    }

    private HandOver leaves(JsonObject story) {
        var successor = stage.member(story.getString("actions")).id();
        return new HandOver(stage.member(story.getString("person")).id(), Map.of(Duty.ACT, successor), true);
    }

    private void at(JsonObject story, Script script, Runnable work) {
        MovableClock.at(script.moment(story.getInt("days")), () -> {
            stage.does(story.getString("by"), work);
            return story;
        });
    }
}
