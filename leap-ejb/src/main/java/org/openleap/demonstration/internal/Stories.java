package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.reference.ReferenceData;

/** Everything that people said: the stories told in full, those told in short, and what was told in passing. */
@ApplicationScoped
public class Stories {
    private static final Logger LOG = System.getLogger(Stories.class.getName());
    private static final String SHELF = "/demonstration/stories/";

    @Inject
    Narrator narrator;

    @Inject
    VoiceScenes voices;

    @Inject
    ReferenceData lists;

    /** Tells all of it. @return the items of the stories, by their keys */
    Map<String, FeedbackReference> tell() {
        var heard = new HashMap<String, FeedbackReference>();
        Stream.concat(chapters(), inShort()).forEach(story -> heard.put(story.getString("key"), narrator.tell(story)));
        voices.play();
        LOG.log(Level.INFO, "Demonstration data: {0} stories told", heard.size());
        return heard;
    }

    /** All chapters, in the order of the table of contents. */
    private static Stream<JsonObject> chapters() {
        return read("contents").getValuesAs(JsonString::getString).stream()
                .flatMap(chapter -> read(chapter).getValuesAs(JsonObject.class).stream());
    }

    private Stream<JsonObject> inShort() {
        var told = Patterns.stories(lists::placeOf).toString();
        try (var reader = Json.createReader(new StringReader(told))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream();
        }
    }

    private static JsonArray read(String chapter) {
        try (var in = Stories.class.getResourceAsStream(SHELF + chapter + ".json");
                var reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(chapter, unreadable);
        }
    }
}
