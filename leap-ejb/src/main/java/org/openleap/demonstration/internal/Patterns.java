package org.openleap.demonstration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fifty-four things that people tell a trust again and again, and those who tell them. */
public final class Patterns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHELF = "/demonstration/patterns/";

    private Patterns() {}

    /** Every pattern, chapter by chapter. */
    public static List<JsonNode> all() {
        return list(read("contents"))
                .flatMap(chapter -> list(read(chapter.asText())))
                .toList();
    }

    /** Their stories, written out. @param placeOf the place of a service, by their codes */
    public static List<JsonNode> stories(UnaryOperator<String> placeOf) {
        return all().stream()
                .flatMap(pattern ->
                        list(pattern.path("stories")).map(told -> new Outline(told, pattern, placeOf).story()))
                .toList();
    }

    /** Keys of their stories. */
    static List<String> keys() {
        return all().stream()
                .flatMap(pattern -> list(pattern.path("stories")))
                .map(story -> story.get("key").asText())
                .toList();
    }

    /** What was told in passing. */
    public static List<Voice> voices() {
        return all().stream()
                .flatMap(pattern -> list(pattern.path("voices")).map(told -> Voice.of(told, pattern)))
                .toList();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String chapter) {
        try (var in = Patterns.class.getResourceAsStream(SHELF + chapter + ".json")) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(chapter, unreadable);
        }
    }
}
