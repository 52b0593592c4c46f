package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The partnerships of the demonstration hold together: everybody is known, and nothing happens before its time. */
class PartnershipStoriesTest {
    private static final JsonNode BOOK = read("partnerships.json");
    private static final JsonNode DIRECTORY = read("stakeholders.json");
    private static final Set<String> STAFF = Set.of("lead", "lead2", "officer", "director", "service");
    private static final Set<String> ABOUT_A_PROMISE = Set.of("keep", "dispute", "settle", "askWaiver");

    @Test
    void thereAreFourteenOfThemAndManyPeople() {
        assertThat(BOOK.path("partnerships")).hasSize(14);
        assertThat(DIRECTORY.path("organisations")).hasSize(40);
        assertThat(DIRECTORY.path("people")).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void everyOrganisationIsInTheDirectory() {
        var known = all(DIRECTORY, "organisations")
                .map(each -> each.path("alias").asText())
                .toList();
        var participants = all(BOOK, "partnerships")
                .flatMap(story -> all(story, "participants"))
                .map(row -> row.path(1).asText())
                .filter(alias -> !alias.isEmpty());

        assertThat(known).doesNotHaveDuplicates();
        assertThat(participants).isNotEmpty().isSubsetOf(known);
        assertThat(all(DIRECTORY, "people")
                        .map(each -> each.path("organisation").asText()))
                .isSubsetOf(known);
        assertThat(all(DIRECTORY, "contacts")
                        .map(each -> each.path("organisation").asText()))
                .isSubsetOf(known);
        assertThat(all(BOOK, "guests").map(each -> each.path("organisation").asText()))
                .isSubsetOf(known);
    }

    @Test
    void everybodyWhoActsIsOfTheCast() {
        var cast = new HashSet<>(STAFF);
        all(BOOK, "guests").forEach(guest -> cast.add(guest.path("key").asText()));

        assertThat(steps().map(step -> step.path("by").asText())).isSubsetOf(cast);
    }

    @Test
    void nothingHappensBeforeItsTime() {
        assertThat(all(BOOK, "partnerships")).allSatisfy(story -> {
            int begun = story.path("begun").asInt();
            assertThat(all(story, "steps")).allMatch(step -> step.path("days").asInt() >= begun);
            assertThat(all(story, "steps").filter(PartnershipStoriesTest::isPromise))
                    .allMatch(step ->
                            step.path("due").asInt() >= step.path("days").asInt());
        });
        assertThat(all(BOOK, "partnerships").flatMap(story -> tooEarly(story).stream()))
                .isEmpty();
    }

    @Test
    void everyAddressIsForExamplesOnly() {
        var addresses = Stream.concat(all(DIRECTORY, "people"), all(DIRECTORY, "organisations"))
                .map(each -> each.path("email").asText())
                .filter(address -> !address.isEmpty());

        assertThat(addresses).isNotEmpty().allMatch(address -> address.matches("\\S+@(\\S+\\.)?example\\.org"));
        assertThat(all(DIRECTORY, "people").map(each -> each.path("phone").asText()))
                .allMatch(phone -> phone.startsWith("01632 960"));
    }

    /** Steps about a promise that was not made yet. */
    private static List<JsonNode> tooEarly(JsonNode story) {
        var made = all(story, "steps")
                .filter(PartnershipStoriesTest::isPromise)
                .collect(Collectors.toMap(
                        step -> step.path("key").asText(),
                        step -> step.path("days").asInt()));
        return all(story, "steps")
                .filter(step -> ABOUT_A_PROMISE.contains(step.path("do").asText()))
                .filter(step -> step.path("days").asInt()
                        < made.getOrDefault(step.path("key").asText(), Integer.MAX_VALUE))
                .toList();
    }

    private static boolean isPromise(JsonNode step) {
        return "promise".equals(step.path("do").asText());
    }

    private static Stream<JsonNode> steps() {
        var chapters =
                Stream.of("activities", "raised", "told", "answered", "shared").flatMap(chapter -> all(BOOK, chapter));
        return Stream.concat(all(BOOK, "partnerships").flatMap(story -> all(story, "steps")), chapters);
    }

    private static Stream<JsonNode> all(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }

    private static JsonNode read(String file) {
        try (var in = PartnershipStoriesTest.class.getResourceAsStream("/demonstration/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
