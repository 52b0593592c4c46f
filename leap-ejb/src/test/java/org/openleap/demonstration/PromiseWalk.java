package org.openleap.demonstration;

import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which day each suggestion of a story is promised, counted from today. Working days are five of seven, without holidays. */
final class PromiseWalk {
    static final int NONE = Integer.MAX_VALUE;
    private static final int OWNER = 7;
    private static final int DECISION = 28;

    /** In the order of {@link StoryWalk#suggestions}. */
    final List<Integer> days = new ArrayList<>();

    /** What is promised in this story for the first suggestion of others, by their keys. */
    final Map<String, Integer> elsewhere = new HashMap<>();

    private final Set<Integer> given = new HashSet<>();
    private final Story story;
    private int hours;

    private PromiseWalk(Story story) {
        this.story = story;
        hours = Integer.parseInt(story.time().substring(0, 2));
    }

    static PromiseWalk of(Story story) {
        var walk = new PromiseWalk(story);
        for (var step : story.steps()) walk.take(step);
        return walk;
    }

    private void take(JsonNode step) {
        hours += step.get("afterHours").asInt();
        if (step.has("on")) elsewhere(step);
        else here(step);
    }

    private void elsewhere(JsonNode step) {
        if (step.has("dueInDays"))
            elsewhere.put(text(step, "on"), in(step.get("dueInDays").asInt()));
    }

    private void here(JsonNode step) {
        switch (text(step, "do")) {
            case "identify" -> days.add(NONE);
            case "findSuggestions" -> days.replaceAll(any -> in(OWNER));
            case "split" -> step.get("parts").forEach(part -> days.add(days.get(index(step))));
            case "assign" -> assign(index(step));
            case "reconsider", "askAgain" -> days.set(index(step), in(DECISION));
            default -> promise(step);
        }
    }

    /** The day stays when it changes hands. */
    private void assign(int index) {
        if (given.add(index)) days.set(index, in(DECISION));
    }

    private void promise(JsonNode step) {
        if (step.has("dueInDays"))
            days.set(index(step), in(step.get("dueInDays").asInt()));
    }

    private int in(int more) {
        return Math.floorDiv(hours, 24) - story.daysAgo() + more;
    }

    private static int index(JsonNode step) {
        return step.get("suggestion").asInt() - 1;
    }
}
