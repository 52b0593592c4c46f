package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanLevel;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionStatus;

/** The action plan of the demonstration can be replayed, and shows every level and every state. */
class PlanStoriesTest {
    private static final JsonNode BOOK = read();
    private static final Set<String> STAFF =
            Set.of("lead", "lead2", "officer", "leaver", "service", "service2", "director");

    @Test
    void everyLevelIsThere() {
        assertThat(written().map(item -> PlanLevel.valueOf(text(item, "level"))))
                .contains(PlanLevel.values());
    }

    @Test
    void everyStateIsThereAndEachStepIsPossible() {
        assertThat(all().map(PlanStoriesTest::walk)).contains(PlanItemStatus.values());
    }

    @Test
    void somethingIsLateSomethingMovedAndSomethingHasEvidence() {
        assertThat(written())
                .anyMatch(item -> item.path("due").asInt() < 0 && walk(item).isOpen())
                .anyMatch(item -> steps(item).anyMatch(step -> text(step, "do").equals("move")))
                .anyMatch(item -> steps(item).anyMatch(step -> text(step, "do").equals("evidence")));
    }

    @Test
    void everybodyIsOfTheCastAndNothingHappensBeforeItsTimeOrTomorrow() {
        assertThat(written()).allSatisfy(item -> {
            assertThat(STAFF).contains(text(item, "by"), text(item, "owner"));
            assertThat(steps(item)).allSatisfy(step -> {
                assertThat(STAFF).contains(text(step, "by"));
                assertThat(step.path("days").asInt())
                        .isBetween(item.path("days").asInt(), 0);
            });
            assertThat(item.path("due").asInt())
                    .isGreaterThanOrEqualTo(item.path("days").asInt());
        });
    }

    @Test
    void everyCodeIsOnItsList() throws IOException {
        var services = ShippedLists.codes(ReferenceList.SERVICE);
        var places = ShippedLists.codes(ReferenceList.PLACE);
        var changes = ShippedLists.codes(ReferenceList.CHANGE_TYPE);
        var benefits = ShippedLists.codes(ReferenceList.BENEFIT_LEVEL);
        assertThat(written()).allSatisfy(item -> {
            assertThat(text(item, "service")).matches(code -> code.isEmpty() || services.contains(code));
            assertThat(text(item, "place")).matches(code -> code.isEmpty() || places.contains(code));
            assertThat(changes).contains(text(item, "change"));
            assertThat(benefits).contains(text(item, "benefit"));
        });
    }

    @Test
    void everySourceIsASuggestionOfAStory() throws IOException {
        var known = new TreeSet<String>();
        for (var story : Story.all()) {
            long marked = story.steps().stream()
                    .filter(step -> text(step, "do").equals("identify"))
                    .count();
            for (int number = 1; number <= marked; number++) known.add(story.key() + "/" + number);
        }
        var named = Stream.concat(
                all(BOOK, "promised").map(item -> text(item, "of")),
                written().flatMap(item -> all(item, "sources")).map(JsonNode::asText));

        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void whatIsSaidToBePromisedWasAdopted() throws IOException {
        var doing = EnumSet.of(SuggestionStatus.ADOPTED, SuggestionStatus.IN_PROGRESS);
        var adopted = new TreeSet<String>();
        for (var story : Story.all()) {
            var suggestions = StoryWalk.of(story).suggestions;
            for (int number = 1; number <= suggestions.size(); number++) {
                if (doing.contains(suggestions.get(number - 1).status)) adopted.add(story.key() + "/" + number);
            }
        }

        assertThat(all(BOOK, "promised").map(item -> text(item, "of"))).isSubsetOf(adopted);
    }

    @Test
    void everyFileIsThere() {
        var files = all().flatMap(PlanStoriesTest::steps)
                .filter(step -> step.has("file"))
                .map(step -> text(step, "file"))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PlanStoriesTest.class.getResource("/demonstration/evidence/" + file))
                        .isNotNull());
    }

    /** Where the item stands at the end. */
    private static PlanItemStatus walk(JsonNode item) {
        var status = PlanItemStatus.PLANNED;
        for (var step : steps(item).toList()) status = after(status, text(step, "do"));
        return status;
    }

    private static PlanItemStatus after(PlanItemStatus status, String step) {
        return switch (step) {
            case "report", "tick" ->
                status == PlanItemStatus.IN_PROGRESS ? status : status.moveTo(PlanItemStatus.IN_PROGRESS);
            case "stall" -> status.moveTo(PlanItemStatus.STALLED);
            case "finish" -> status.moveTo(PlanItemStatus.DONE);
            case "drop" -> status.moveTo(PlanItemStatus.DROPPED);
            case "milestone", "move", "evidence" -> status;
            default -> throw new AssertionError("unknown step " + step);
        };
    }

    private static Stream<JsonNode> all() {
        return Stream.concat(all(BOOK, "promised"), written());
    }

    private static Stream<JsonNode> written() {
        return all(BOOK, "written");
    }

    private static Stream<JsonNode> steps(JsonNode item) {
        return List.copyOf(all(item, "steps").toList()).stream();
    }

    private static Stream<JsonNode> all(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }

    private static String text(JsonNode parent, String name) {
        assertThat(parent.has(name)).as(name + " of " + parent).isTrue();
        return parent.get(name).asText();
    }

    private static JsonNode read() {
        try (var in = PlanStoriesTest.class.getResourceAsStream("/demonstration/plan.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
