package org.openleap.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String DRAUGHT = """
            {"key": "draught", "daysAgo": 300, "service": "larkrise-ward", "words": "Shut the window. And the door.",
             "reach": ["EMAIL", "Ada", "ada@example.org", "no_phone_calls"],
             "suggestions": [{"quote": "Shut the window. And the door.", "title": "Shut both", "then": [
               {"do": "split", "parts": [
                 {"title": "Window", "quote": "Shut the window.", "then": [{"do": "reject", "reasonCode": "not_safe"}]},
                 {"title": "Door", "quote": "And the door.", "then": [
                   {"do": "adopt", "afterHours": 7}, {"do": "progress"}, {"do": "proposeCompletion"}, {"do": "draft"}]}]}]}],
             "then": [{"do": "read"}]}
            """;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void whatFollowsFromAStepNeedNotBeTold() throws IOException {
        assertThat(steps(DRAUGHT).map(step -> step.get("do").asText()))
                .containsExactly(
                        "screen",
                        "startAnalysis",
                        "identify",
                        "findSuggestions",
                        "assign",
                        "split",
                        "reject",
                        "countersign",
                        "adopt",
                        "progress",
                        "proposeCompletion",
                        "confirm",
                        "draft",
                        "approve",
                        "read");
    }

    @Test
    void partsAreNumberedAfterTheWhole() throws IOException {
        assertThat(steps(DRAUGHT)
                        .filter(step -> step.has("suggestion"))
                        .map(step ->
                                step.get("do").asText() + step.get("suggestion").asInt()))
                .contains("split1", "reject2", "countersign2", "adopt3", "confirm3", "approve3");
    }

    @Test
    void whoeverLeadsTheServiceDecidesAndASecondPersonAgrees() throws IOException {
        assertThat(steps(DRAUGHT).filter(step -> step.get("do").asText().equals("adopt")))
                .allMatch(step -> step.get("by").asText().equals("service"));
        assertThat(steps(DRAUGHT.replace("larkrise", "far"))
                        .filter(step -> step.get("do").asText().equals("adopt")))
                .allMatch(step -> step.get("by").asText().equals("service2"));
        assertThat(steps(DRAUGHT).filter(step -> step.get("do").asText().equals("confirm")))
                .noneMatch(step -> step.get("by").asText().equals("service"));
    }

    @Test
    void whatTheStorySaysItselfWins() throws IOException {
        assertThat(steps(DRAUGHT).filter(step -> step.get("do").asText().equals("adopt")))
                .allMatch(step -> step.get("afterHours").asInt() == 7);
    }

    @Test
    void eachTellingIsTheSameAndAHastyStoryIsFaster() throws IOException {
        var hasty = DRAUGHT.replace("\"daysAgo\"", "\"pace\": 10, \"daysAgo\"");

        assertThat(story(DRAUGHT)).isEqualTo(story(DRAUGHT));
        assertThat(hours(hasty)).isLessThan(hours(DRAUGHT) / 2);
    }

    @Test
    void whoeverCanBeReachedHasTheirNeeds() throws IOException {
        var contact = story(DRAUGHT).get("contact");

        assertThat(contact.get("route").asText()).isEqualTo("EMAIL");
        assertThat(contact.get("needs").get(0).asText()).isEqualTo("no_phone_calls");
        assertThat(story("{\"key\": \"brief\"}").get("contact").get("route").asText())
                .isEqualTo("NONE");
    }

    private int hours(String told) throws IOException {
        return steps(told).mapToInt(step -> step.get("afterHours").asInt()).sum();
    }

    private Stream<JsonNode> steps(String told) throws IOException {
        return StreamSupport.stream(story(told).get("steps").spliterator(), false);
    }

    private JsonNode story(String told) throws IOException {
        var pattern = json.createObjectNode().set("themes", json.valueToTree(List.of("cleanliness")));
        return new Outline(json.readTree(told), pattern, OutlineTest::placeOf).story();
    }

    private static String placeOf(String service) {
        return service.startsWith("larkrise") ? "tarnwold-city" : "hartmoor";
    }
}
