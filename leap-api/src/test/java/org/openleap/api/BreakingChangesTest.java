package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rule that guards clients must itself be seen to bite. */
class BreakingChangesTest {
    private static final String ITEM = "/components/schemas/SharedItemResponse";
    private static final String TELL = "/components/schemas/TellRequest";
    private static final String LIST = "/paths/~1v1~1shared-items/get";

    private final JsonNode reviewed = reviewed();

    @Test
    void nothingIsBrokenByNothing() {
        assertThat(BreakingChanges.between(reviewed, reviewed)).isEmpty();
    }

    @Test
    void whatIsGoneIsNamed() {
        assertBroken(now -> at(now, "/paths").remove("/v1/relays"), "GET /v1/relays: is gone");
        assertBroken(now -> at(now, "/paths/~1v1~1relays").remove("get"), "GET /v1/relays: is gone");
        assertBroken(
                now -> at(now, ITEM + "/properties").remove("outcome"),
                "GET /v1/shared-items/{reference} 200/outcome: is gone",
                "GET /v1/shared-items 200/items[]/outcome: is gone");
        assertBroken(
                now -> at(now, TELL + "/properties").remove("people"), "POST /v1/shared-items body/people: is gone");
        assertBroken(
                now -> ((ArrayNode) now.at(LIST + "/parameters")).remove(0),
                "GET /v1/shared-items query cursor: is gone");
        assertBroken(
                now -> at(now, LIST + "/responses").remove("200"),
                "GET /v1/shared-items: does not answer 200 any more");
    }

    @Test
    void whatIsNarrowerIsNamed() {
        assertBroken(
                now -> at(now, ITEM + "/properties/people").put("type", "string"),
                "GET /v1/shared-items/{reference} 200/people: type was \"integer\", is \"string\"");
        assertBroken(
                now -> at(now, TELL + "/properties/heardHow").put("maxLength", 100),
                "POST /v1/shared-items body/heardHow: maxLength is lower");
        assertBroken(
                now -> at(now, TELL + "/properties/people").put("minimum", 1),
                "POST /v1/shared-items body/people: minimum is higher");
        assertBroken(
                now -> at(now, TELL + "/properties/service").put("pattern", "[a-z]*"),
                "POST /v1/shared-items body/service: another pattern");
        assertBroken(
                now -> ((ArrayNode) now.at("/paths/~1v1~1relays/get/parameters/2/schema/enum")).remove(0),
                "GET /v1/relays query status: value OWED is gone");
        assertBroken(
                now -> at(now, TELL).putArray("required").add("words").add("service"),
                "POST /v1/shared-items body/service: is required now");
    }

    @Test
    void anotherScopeOrARequiredParameterIsNamed() {
        assertBroken(
                now -> at(now, LIST + "/security/0").putArray("partner").add("partnership:read"),
                "GET /v1/shared-items: needs another token or scope");
        assertBroken(
                now -> ((ArrayNode) now.at(LIST + "/parameters"))
                        .addObject()
                        .put("name", "for")
                        .put("in", "query")
                        .put("required", true),
                "GET /v1/shared-items query for: is required now");
    }

    @Test
    void additionsBreakNobody() {
        JsonNode now = reviewed.deepCopy();
        at(now, "/paths").putObject("/v1/news").putObject("get");
        at(now, ITEM + "/properties").putObject("mood").put("type", "string");
        at(now, TELL + "/properties").putObject("mood").put("type", "string");
        at(now, TELL + "/properties/heardHow").put("maxLength", 500);
        ((ArrayNode) now.at("/components/schemas/SharedOutcome/enum")).add("THOUGHT_ABOUT");
        ((ArrayNode) now.at(LIST + "/parameters"))
                .addObject()
                .put("name", "mood")
                .put("in", "query");

        assertThat(BreakingChanges.between(reviewed, now)).isEmpty();
    }

    private void assertBroken(Consumer<JsonNode> change, String... words) {
        JsonNode now = reviewed.deepCopy();
        change.accept(now);
        assertThat(now).isNotEqualTo(reviewed);
        assertThat(BreakingChanges.between(reviewed, now)).contains(words);
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static JsonNode reviewed() {
        try (var document = BreakingChangesTest.class.getResourceAsStream("/org/openleap/api/openapi.json")) {
            return new ObjectMapper().readTree(document);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
