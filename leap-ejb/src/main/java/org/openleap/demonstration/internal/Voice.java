package org.openleap.demonstration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.openleap.feedback.FeedbackReference;

/**
 * What somebody told in passing: on a card, on a tablet, in the Friends and Family Test. Nobody knows who they were, and they
 * asked for nothing.
 *
 * @param who in which capacity they spoke, empty when they did not say
 */
public record Voice(int daysAgo, String service, String channel, String who, String words, List<String> themes) {

    /** @param pattern what it is an example of; gives the themes of those that have none of their own */
    static Voice of(JsonNode told, JsonNode pattern) {
        var themes = told.has("themes") ? told.get("themes") : pattern.get("themes");
        return new Voice(
                told.get("daysAgo").asInt(),
                told.path("service").asText(""),
                told.path("channel").asText("fft"),
                told.path("who").asText(""),
                told.get("words").asText(),
                StreamSupport.stream(themes.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** The same in each telling, so that a page of the demonstration can be found again. */
    FeedbackReference reference() {
        var words = (daysAgo + service + this.words).getBytes(StandardCharsets.UTF_8);
        return FeedbackReference.of(UUID.nameUUIDFromBytes(words).getMostSignificantBits());
    }
}
