package org.openleap.demonstration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A story that is told in short: what somebody said and what came of it. Written out, it says everything that a story must
 * say, and has the steps that follow from others: who looks at it first, who reads it, who agrees, who confirms.
 */
final class Outline {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode told;
    private final JsonNode pattern;
    private final String owner;

    /**
     * @param pattern what the story is an example of; gives its themes when the story has none
     * @param placeOf the place of a service, by their codes
     */
    Outline(JsonNode told, JsonNode pattern, UnaryOperator<String> placeOf) {
        this.told = told;
        this.pattern = pattern;
        owner = Cast.isNear(placeOf.apply(told.path("service").asText())) ? "service" : "service2";
    }

    /** The story as the other chapters have it. */
    JsonNode story() {
        var story = plain();
        story.setAll((ObjectNode) told);
        story.remove(List.of("reach", "first", "themes", "suggestions", "then", "pace"));
        story.set("contact", contact());
        story.set("steps", steps());
        return story;
    }

    private ObjectNode plain() {
        var pace = new Pace(told);
        return NODES.objectNode()
                .put("time", "%02d:%02d".formatted(pace.between(8, 20), pace.between(0, 59)))
                .put("channel", "web_form")
                .put("request", "")
                .put("capacity", "PATIENT")
                .put("monthsBefore", 0)
                .put("harm", "NO")
                .put("complaint", false)
                .put("mayPublish", true)
                .put("mayShare", true);
    }

    /** {@code reach} is the way, the name, the address and then what they need; nobody can be told without it. */
    private ObjectNode contact() {
        var reach = told.path("reach");
        var contact = NODES.objectNode()
                .put("route", reach.path(0).asText("NONE"))
                .put("name", reach.path(1).asText(""))
                .put("address", reach.path(2).asText(""));
        var needs = contact.putArray("needs");
        for (int index = 3; index < reach.size(); index++) needs.add(reach.get(index));
        return contact;
    }

    private JsonNode steps() {
        var course = new Course(new Pace(told), owner);
        course.add("screen", "officer", NODES.objectNode().put("outcome", "PASS"), told.path("first"));
        var suggestions = told.path("suggestions");
        if (!suggestions.isEmpty()) {
            course.add("startAnalysis", "officer");
            suggestions.forEach(course::identify);
            course.add("findSuggestions", "officer", conclusion());
            for (int number = 1; number <= suggestions.size(); number++)
                course.follow(number, suggestions.get(number - 1));
        }
        told.path("then").forEach(course::add);
        return course.steps();
    }

    private ObjectNode conclusion() {
        var themes = told.has("themes") ? told.get("themes") : pattern.get("themes");
        return NODES.objectNode().put("note", "").set("themes", themes);
    }
}
