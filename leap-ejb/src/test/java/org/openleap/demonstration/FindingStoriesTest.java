package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.openleap.imports.ImportField;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.savedsearch.Alert;
import org.openleap.search.SearchFacet;

/** The files and searches of the demonstration can be read and kept, and show what can happen to both. */
class FindingStoriesTest {
    private final JsonNode book;

    FindingStoriesTest() throws IOException {
        try (var file = FindingStoriesTest.class.getResourceAsStream("/demonstration/finding.json")) {
            book = new ObjectMapper().readTree(file);
        }
    }

    @Test
    void everyFileHasTheColumnsOfItsMapping() {
        var mapped = all("mappings")
                .flatMap(mapping -> list(mapping.path("columns")).map(column -> heading(column)))
                .toList();

        assertThat(all("imports")).isNotEmpty().allSatisfy(file -> {
            assertThat(list(file.path("headings")).map(JsonNode::asText)).containsAll(mapped);
            assertThat(list(file.path("rows")))
                    .allMatch(row -> row.size() == file.path("headings").size());
        });
    }

    private static String heading(JsonNode column) {
        assertThat(ImportField.valueOf(column.path(1).asText())).isNotEqualTo(ImportField.LEFT_OUT);
        return column.path(0).asText();
    }

    @Test
    void someRowsAreRightAndSomeMustBePutRight() {
        var days = all("imports").flatMap(file -> list(file.path("rows"))).map(row -> row.path(0));

        assertThat(days)
                .areAtLeast(5, new Condition<>(day -> day.isInt() && day.asInt() < 0, "a day"))
                .areAtLeast(2, new Condition<>(JsonNode::isTextual, "no day"));
    }

    @Test
    void everyServiceIsOneOfTheTrust() throws IOException {
        var labels = ShippedLists.column(ReferenceList.SERVICE, "label").values();

        assertThat(all("imports")
                        .flatMap(file -> list(file.path("rows")))
                        .map(row -> row.path(1).asText()))
                .isSubsetOf(labels);
    }

    @Test
    void searchesAreOwnAndSharedAndMailedInEveryWay() {
        assertThat(all("searches")
                        .map(search -> Alert.valueOf(search.path("alert").asText())))
                .contains(Alert.values());
        assertThat(all("searches").map(search -> search.path("shared").asBoolean()))
                .contains(true, false);
        assertThat(all("searches").flatMap(search -> names(search.path("chosen"))))
                .isNotEmpty()
                .allMatch(facet -> SearchFacet.valueOf(facet) != SearchFacet.OWNER);
    }

    private Stream<JsonNode> all(String chapter) {
        return list(book.path(chapter));
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }
}
