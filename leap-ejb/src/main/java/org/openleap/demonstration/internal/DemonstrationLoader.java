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
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.publication.PublicationRegister;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;

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
    private static final String SHELF = "/demonstration/stories/";

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

    @Inject
    Epilogue epilogue;

    @PostConstruct
    void load() {
        if (!LeapSetting.LEAP_DEMO.isOn() || isTold()) return;
        stage.enter(cast.gather());
        var stories = stories();
        var heard = new HashMap<String, FeedbackReference>();
        stories.forEach(story -> heard.put(story.getString("key"), narrator.tell(story)));
        epilogue.play(programme.play(heard));
        LOG.log(Level.INFO, "Demonstration data: {0} stories told", stories.size());
    }

    private boolean isTold() {
        return register.figures(Slice.all()).heard().value() > 0;
    }

    /** All chapters, in the order of the table of contents. */
    private static List<JsonObject> stories() {
        return read("contents").getValuesAs(JsonString::getString).stream()
                .flatMap(chapter -> read(chapter).getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonArray read(String chapter) {
        try (var in = DemonstrationLoader.class.getResourceAsStream(SHELF + chapter + ".json");
                var reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(chapter, unreadable);
        }
    }
}
