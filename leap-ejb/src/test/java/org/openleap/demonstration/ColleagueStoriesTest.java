package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** In the demonstration somebody was entered and works for something else now, and somebody works for nothing yet. */
class ColleagueStoriesTest {
    private static final String LISTS = "src/main/resources/db/reference/";

    @Test
    void somebodyHasAHistoryAndSomebodyWaitsForTheirServices() throws IOException {
        assertThat(colleagues())
                .anySatisfy(one -> assertThat(one.path("later")).isNotEmpty())
                .anySatisfy(one -> assertThat(one.path("services")).isEmpty());
    }

    @Test
    void nobodyIsReal() throws IOException {
        assertThat(colleagues())
                .allSatisfy(one -> assertThat(one.path("email").asText()).endsWith("@example.org"));
    }

    @Test
    void theyWorkForServicesAndPlacesThatThereAre() throws IOException {
        assertThat(steps())
                .flatExtracting(step -> texts(step, "services"))
                .isNotEmpty()
                .isSubsetOf(codes("service.csv"));
        assertThat(steps())
                .flatExtracting(step -> texts(step, "places"))
                .isNotEmpty()
                .isSubsetOf(codes("place.csv"));
    }

    @Test
    void oneThingHappensAfterTheOther() throws IOException {
        assertThat(colleagues()).allSatisfy(one -> {
            int entered = one.path("days").asInt();
            assertThat(entered).isNegative();
            assertThat(list(one.path("later")))
                    .allMatch(step -> step.path("days").asInt() > entered);
        });
    }

    private static List<JsonNode> steps() throws IOException {
        return colleagues().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), list(one.path("later")).stream()))
                .toList();
    }

    private static List<String> texts(JsonNode step, String name) {
        return list(step.path(name)).stream().map(JsonNode::asText).toList();
    }

    private static List<String> codes(String file) throws IOException {
        return Files.readAllLines(Path.of(LISTS + file)).stream()
                .map(line -> line.split(",", 2)[0])
                .toList();
    }

    private static List<JsonNode> colleagues() throws IOException {
        try (var in = ColleagueStoriesTest.class.getResourceAsStream("/demonstration/colleagues.json")) {
            return list(new ObjectMapper().readTree(in).path("colleagues"));
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
