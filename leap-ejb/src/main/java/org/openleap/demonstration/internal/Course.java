package org.openleap.demonstration.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The steps of a story that is told in short, one after another, each with those that follow from it. */
final class Course {
    private static final List<String> REVIEWERS = List.of("lead", "lay", "lead2");
    private static final List<String> WORDING = List.of("draft", "redact");

    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final Pace pace;
    private final String owner;
    private int suggestions;

    Course(Pace pace, String owner) {
        this.pace = pace;
        this.owner = owner;
    }

    ArrayNode steps() {
        return steps;
    }

    /** A step that its story tells in full, but for its hour. */
    void add(JsonNode told) {
        add(told.get("do").asText(), "officer", told);
    }

    /** What the story says itself wins. */
    void add(String step, String by, JsonNode... details) {
        var added = JsonNodeFactory.instance
                .objectNode()
                .put("do", step)
                .put("by", by)
                .put("afterHours", pace.before(step));
        for (var detail : details) {
            if (detail.isObject()) added.setAll((ObjectNode) detail);
        }
        added.remove(List.of("then", "parts"));
        steps.add(added);
    }

    void identify(JsonNode suggestion) {
        suggestions++;
        var marked = object().put("kind", "SUGGESTION");
        marked.set("quote", suggestion.get("quote"));
        marked.set("title", suggestion.get("title"));
        add("identify", "officer", marked);
    }

    /** From the person who is asked to decide to the end that the story tells. */
    void follow(int number, JsonNode suggestion) {
        if (!suggestion.has("then")) return;
        add("assign", "lead", about(number).put("owner", owner));
        suggestion.get("then").forEach(step -> take(number, step));
    }

    private void take(int number, JsonNode told) {
        var step = told.get("do").asText();
        add(step, WORDING.contains(step) ? "officer" : owner, about(number), told);
        if (step.equals("split")) split(told.get("parts"));
        else agree(number, step);
    }

    /** What a second person has to say. */
    private void agree(int number, String step) {
        var agreed = about(number).put("agrees", true).put("note", "");
        switch (step) {
            case "reject", "withdrawAdoption" -> add("countersign", "lead", agreed);
            case "proposeCompletion" -> add("confirm", REVIEWERS.get(pace.between(0, 2)), agreed);
            case "draft", "redact" -> add("approve", "lead", about(number));
            default -> {
                return;
            }
        }
    }

    private void split(JsonNode parts) {
        var titles = ((ObjectNode) steps.get(steps.size() - 1)).putArray("parts");
        parts.forEach(part -> titles.add(named(part)));
        int first = suggestions + 1;
        suggestions += parts.size();
        for (int index = 0; index < parts.size(); index++) {
            int number = first + index;
            parts.get(index).path("then").forEach(step -> take(number, step));
        }
    }

    private static ObjectNode named(JsonNode part) {
        return object().put("title", part.get("title").asText())
                .put("quote", part.get("quote").asText());
    }

    private static ObjectNode about(int number) {
        return object().put("suggestion", number);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
