package org.openleap.demonstration.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import org.openleap.feedback.FeedbackReference;
import org.openleap.publication.PublicationRegister;
import org.openleap.shared.LeapSetting;

/**
 * Tells the stories at the first start of a demonstration; a second start finds them there. Each
 * step is a transaction of its own, as it would be if a person did it.
 */
@Singleton
@Startup
@DependsOn("ReferenceSeed")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationLoader {
    private static final Logger LOG = System.getLogger(DemonstrationLoader.class.getName());
    private static final String STORIES = "/demonstration/stories.json";

    @Inject
    PublicationRegister register;

    @Inject
    Cast cast;

    @Inject
    Stage stage;

    @Inject
    Narrator narrator;

    @Inject
    Programme programme;

    @PostConstruct
    void load() {
        if (!LeapSetting.LEAP_DEMO.isOn() || register.figures().heard() > 0) return;
        stage.enter(cast.gather());
        var stories = stories();
        var heard = new HashMap<String, FeedbackReference>();
        stories.forEach(story -> heard.put(story.asJsonObject().getString("key"), narrator.tell(story.asJsonObject())));
        programme.play(heard);
        LOG.log(Level.INFO, "Demonstration data: {0} stories told", stories.size());
    }

    private static JsonArray stories() {
        try (var in = DemonstrationLoader.class.getResourceAsStream(STORIES);
                var reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(STORIES, unreadable);
        }
    }
}
