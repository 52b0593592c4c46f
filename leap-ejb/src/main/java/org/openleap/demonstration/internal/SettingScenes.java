package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.notification.Occasion;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ListReader;
import org.openleap.reference.MoveEntry;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.MovableClock;
import org.openleap.targets.ChangeTarget;
import org.openleap.targets.Target;
import org.openleap.targets.TargetService;
import org.openleap.targets.TargetSummary;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WordingService;
import org.openleap.wording.WriteWording;

/** How long everything takes, what letters say, and where services belong, as somebody of the cast has set it. */
@ApplicationScoped
public class SettingScenes {
    @Inject
    Stage stage;

    @Inject
    TargetService targets;

    @Inject
    WordingService wordings;

    @Inject
    ListReader reader;

    @Inject
    ListKeeper keeper;

    @ActivateRequestContext
    void play(Script script) {
        var book = Script.read("settings.json");
        for (var step : Script.objects(book, "targets")) {
            Programme.attempt(step, () -> at(step, script, () -> set(step, script)));
        }
        for (var step : Script.objects(book, "wordings")) {
            Programme.attempt(step, () -> at(step, script, () -> write(step, script)));
        }
        for (var step : Script.objects(book, "moves")) {
            Programme.attempt(step, () -> at(step, script, () -> move(step, script)));
        }
    }

    private void set(JsonObject step, Script script) {
        var target = Target.valueOf(step.getString("target"));
        var version = targets.all().stream()
                .filter(each -> each.target() == target)
                .mapToLong(TargetSummary::version)
                .sum();
        var from = script.day(step.getInt("from"));
        targets.change(new ChangeTarget(target, version, step.getInt("is"), from, step.getString("why")));
    }

    private void write(JsonObject step, Script script) {
        var occasion = Occasion.valueOf(step.getString("letter"));
        var draft = new WordingDraft(occasion, step.getString("subject"), step.getString("body"));
        var version = wordings.open(occasion).version();
        wordings.write(new WriteWording(draft, version, script.day(step.getInt("from")), step.getString("why")));
    }

    private void move(JsonObject step, Script script) {
        var key = new EntryKey(ReferenceList.SERVICE, step.getString("service"));
        var version = reader.entry(key).version();
        keeper.move(new MoveEntry(key, version, step.getString("to"), script.day(step.getInt("from"))));
    }

    private void at(JsonObject step, Script script, Runnable work) {
        MovableClock.at(script.moment(step.getInt("days")), () -> {
            stage.does(step.getString("by"), work);
            return step;
        });
    }
}
