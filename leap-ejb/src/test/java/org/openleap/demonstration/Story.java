package org.openleap.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openleap.demonstration.internal.Patterns;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.notification.Route;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;

/**
 * One story of the demonstration data as it stands in the file.
 *
 * @param monthsBefore how many months before it was told it happened, -1 for "not sure"
 * @param steps what the staff did, in order; {@code afterHours} counts from the step before
 */
record Story(
        String key,
        int daysAgo,
        String time,
        String channel,
        String words,
        String request,
        String service,
        Capacity capacity,
        int monthsBefore,
        Answer harm,
        boolean complaint,
        boolean mayPublish,
        boolean mayShare,
        Reach contact,
        String writtenBy,
        JsonNode speaker,
        JsonNode english,
        List<JsonNode> steps) {

    private static final List<Story> ALL = new ArrayList<>();

    record Reach(
            Route route,
            String name,
            String address,
            Set<String> needs,
            String group,
            int groupSize,
            String language) {}

    Story {
        writtenBy = writtenBy == null ? "" : writtenBy;
    }

    boolean isPlain() {
        return speaker == null && english == null;
    }

    /** Every chapter as it stands in its file, and the stories told in short as they are written out. */
    static List<String> chapters() throws IOException {
        var chapters = new ArrayList<String>();
        for (var name : new ObjectMapper().readValue(text("contents"), String[].class)) chapters.add(text(name));
        var places = ShippedLists.column(ReferenceList.SERVICE, "place");
        chapters.add(Patterns.stories(code -> places.getOrDefault(code, "")).toString());
        return chapters;
    }

    static synchronized List<Story> all() throws IOException {
        if (!ALL.isEmpty()) return ALL;
        for (var chapter : chapters()) ALL.addAll(List.of(new ObjectMapper().readValue(chapter, Story[].class)));
        return ALL;
    }

    private static String text(String chapter) throws IOException {
        try (var stories = Story.class.getResourceAsStream("/demonstration/stories/" + chapter + ".json")) {
            return new String(stories.readAllBytes(), UTF_8);
        }
    }

    int hoursWorked() {
        return steps.stream().mapToInt(step -> step.get("afterHours").asInt()).sum();
    }

    /** Hours from the moment it was told to the last midnight before today. */
    int hoursUntilToday() {
        return daysAgo * 24 - Integer.parseInt(time.substring(0, 2)) - 1;
    }

    @Override
    public String toString() {
        return key;
    }
}
