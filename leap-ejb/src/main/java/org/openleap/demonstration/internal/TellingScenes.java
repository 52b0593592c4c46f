package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.ChangeRoute;
import org.openleap.notification.CorrectTelling;
import org.openleap.notification.Corrections;
import org.openleap.notification.Route;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.TellingWords;
import org.openleap.notification.Tellings;
import org.openleap.notification.WriteTelling;

/** Scenes in which somebody is told: calls, letters, groups, corrections, and people who cannot be reached. */
@ApplicationScoped
public class TellingScenes {
    @Inject
    Stage stage;

    @Inject
    PostOffice post;

    @Inject
    Tellings tellings;

    @Inject
    TellingWords words;

    @Inject
    Corrections corrections;

    @Inject
    TellingNotes notes;

    void play(JsonObject step, FeedbackReference item) {
        if (step.getString("do").equals("bounce")) post.bounce(item);
        else stage.does(step.getString("by"), () -> take(step, telling(step, item)));
    }

    /** Mail of the past left long ago. */
    void delivered(FeedbackReference item) {
        post.delivered(item);
    }

    private void take(JsonObject step, TellingSummary telling) {
        switch (step.getString("what", "told")) {
            case "write" -> words.write(written(step, telling));
            case "approve" -> words.approve(telling.id(), telling.version());
            case "reroute" -> words.reroute(rerouted(step, telling));
            case "correct" -> corrections.correct(corrected(step, telling));
            default -> notes.take(step, telling);
        }
    }

    private static WriteTelling written(JsonObject step, TellingSummary telling) {
        var meets = step.getJsonArray("meets").getValuesAs(JsonString::getString);
        var body = telling.text() + "\n" + step.getString("add", "");
        return new WriteTelling(
                telling.id(),
                telling.version(),
                telling.subjectLine(),
                body.strip(),
                step.getString("translation", ""),
                meets.stream().collect(Collectors.toSet()));
    }

    private static ChangeRoute rerouted(JsonObject step, TellingSummary telling) {
        var route = Route.valueOf(step.getString("route"));
        return new ChangeRoute(
                telling.id(), telling.version(), route, step.getString("address"), step.getString("how"));
    }

    private static CorrectTelling corrected(JsonObject step, TellingSummary telling) {
        return new CorrectTelling(telling.id(), telling.version(), step.getString("wrong"), step.getString("right"));
    }

    /** The newest telling of the occasion about the suggestion, or about the item itself. */
    private TellingSummary telling(JsonObject step, FeedbackReference item) {
        int number = step.getInt("suggestion", 0);
        var subject = number == 0 ? item.value() : item.value() + "/" + number;
        return tellings.ofItem(item.value()).stream()
                .filter(telling -> telling.subject().equals(subject))
                .filter(telling -> telling.occasion().name().equals(step.getString("occasion")))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("nothing is owed to " + subject));
    }
}
