package org.openleap.demonstration.internal;

import com.fasterxml.jackson.databind.JsonNode;

/** How long people of a story take: as long as such people do, a bit different in each story, and the same in each telling. */
final class Pace {
    private static final int FULL = 100;

    private final int seed;
    private final int percent;
    private int asked;

    Pace(JsonNode story) {
        seed = story.path("key").asText().hashCode();
        percent = story.path("pace").asInt(FULL);
    }

    int between(int least, int most) {
        asked++;
        return least + Math.floorMod(31 * (seed + asked * 7919) >> 3, most - least + 1);
    }

    /** Hours before the step. */
    int before(String step) {
        return percent * usual(step) / FULL;
    }

    private int usual(String step) {
        return switch (step) {
            case "identify", "merge", "bounce" -> 0;
            case "findSuggestions", "findNoSuggestion" -> 1;
            case "screen", "draft", "approve" -> between(15, 31);
            case "startAnalysis", "assign", "countersign", "read" -> between(24, 76);
            case "adopt", "reject", "confirm", "split" -> between(72, 190);
            case "progress", "hold", "slip" -> between(150, 420);
            case "proposeCompletion", "withdrawAdoption" -> between(300, 800);
            default -> between(20, 90);
        };
    }
}
