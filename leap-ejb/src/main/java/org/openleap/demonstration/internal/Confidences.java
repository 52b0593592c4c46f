package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.MovableClock;
import org.openleap.shared.error.LeapException;

/** Tells what became of people's own data: one step after another, each by whoever answers for information. */
@ApplicationScoped
public class Confidences {
    private static final Logger LOG = System.getLogger(Confidences.class.getName());

    @EJB
    Guardian guardian;

    @Inject
    Stage stage;

    @Inject
    RequestScenes requests;

    @Inject
    KeepingScenes keeping;

    @Inject
    InstantSource clock;

    /** @param heard the items of the other stories, by their keys */
    @ActivateRequestContext
    public void play(Map<String, FeedbackReference> heard) {
        var script = new Script(clock);
        var steps = Script.objects(Script.read("privacy.json"), "steps");
        for (var step : steps) attempt(step, () -> play(step, script, heard));
    }

    private void play(JsonObject step, Script script, Map<String, FeedbackReference> heard) {
        MovableClock.at(
                script.moment(step.getInt("days")),
                () -> guardian.asks(
                        stage.member("ig"),
                        () -> keeping.play(step, script, heard) || requests.play(step, script, heard)));
    }

    /** What LEAP refuses, or what the outbox was just working on, is told once, and never keeps a demonstration from starting. */
    private static void attempt(JsonObject step, Runnable telling) {
        try {
            telling.run();
        } catch (LeapException | EJBException refused) {
            LOG.log(Level.ERROR, "Demonstration data: left out " + step, refused);
        }
    }
}
