package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openleap.stack.Waiting;
import tools.jackson.databind.JsonNode;

/** What a reader of the API saw change of the suggestions of some items, for asking the change feed whether it told the same. */
final class SeenChanges {
    private static final Duration FED = Duration.ofSeconds(60);

    private final Map<String, Map<String, String>> stages = new HashMap<>();
    private final Map<String, Integer> changes = new TreeMap<>();

    /** As the item is shown now. Nothing that was found ever goes missing. */
    void note(JsonNode item) {
        var now = new TreeMap<String, String>();
        item.path("suggestions")
                .forEach(each -> now.put(
                        each.path("reference").asString(), each.path("stage").asString()));
        var before = stages.put(item.path("reference").asString(), now);
        if (before == null) return;
        assertThat(now.keySet()).containsAll(before.keySet());
        now.forEach((reference, stage) -> {
            if (!stage.equals(before.getOrDefault(reference, stage))) changes.merge(reference, 1, Integer::sum);
        });
    }

    /**
     * Every change that was seen is in the feed, and no more is in the feed than happened.
     *
     * @param place where the feed ended before
     */
    void assertThatTheFeedToldThem(PartnerSystem system, String place, RegisterRows rows) {
        assertThat(changes).isNotEmpty();
        var events = Waiting.until(
                FED,
                "all changes in the feed",
                () -> Optional.of(system.changesSince(place)).filter(this::isAllIn));
        changes.keySet()
                .forEach(reference -> assertThat(count(events, reference))
                        .as(reference)
                        .isLessThanOrEqualTo(rows.events(reference).size()));
    }

    private boolean isAllIn(List<JsonNode> events) {
        return changes.entrySet().stream().allMatch(change -> count(events, change.getKey()) >= change.getValue());
    }

    private static long count(List<JsonNode> events, String subject) {
        return events.stream()
                .filter(event -> event.path("subject").asString().equals(subject))
                .count();
    }
}
