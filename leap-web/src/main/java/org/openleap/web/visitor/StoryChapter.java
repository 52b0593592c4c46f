package org.openleap.web.visitor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.suggestion.TrackedStep;

/**
 * Steps of one kind on one day, told together.
 *
 * @param kind key of its words, e.g. {@code heard}
 * @param state {@code done}, {@code now} or {@code todo}: how its dot looks
 * @param ahead true for a promise
 */
public record StoryChapter(String kind, String state, LocalDate on, boolean ahead, List<TrackedStep> steps)
        implements Serializable {
    private static final Map<String, String> ICONS = Map.of(
            "heard",
            "ear",
            "decision",
            "said",
            "started",
            "pen",
            "redirected",
            "arrow",
            "held",
            "help",
            "refused",
            "cross",
            "questionAsked",
            "help",
            "onHold",
            "clock",
            "suggestionWithdrawn",
            "cross");
    private static final Set<String> DECISIONS = Set.of("adopted", "rejected", "adoptedByPartner", "rejectedByPartner");
    private static final Set<String> DECISIONS_AGAIN = Set.of("reconsideredAdopted", "reconsideredRejected");
    private static final Set<String> NEW_DAY = Set.of("onHold", "slipped", "resumed", "reconsideredNotDone");

    public StoryChapter {
        steps = List.copyOf(steps);
    }

    static List<StoryChapter> of(List<TrackedStep> steps) {
        var chapters = new ArrayList<StoryChapter>();
        for (var step : steps) {
            int last = chapters.size() - 1;
            if (last >= 0 && chapters.get(last).continuesWith(step)) {
                chapters.set(last, chapters.get(last).with(step));
            } else {
                chapters.add(new StoryChapter(kindOf(step), "done", step.on(), step.ahead(), List.of(step)));
            }
        }
        return placed(chapters);
    }

    static StoryChapter lastOf(List<StoryChapter> story) {
        return story.stream()
                .filter(chapter -> chapter.state().equals("now"))
                .findFirst()
                .orElseThrow();
    }

    /** The last chapter that has happened is where the story stands now. */
    private static List<StoryChapter> placed(List<StoryChapter> chapters) {
        long happened = chapters.stream().filter(chapter -> !chapter.ahead()).count();
        var placed = new ArrayList<StoryChapter>();
        for (var chapter : chapters) {
            var state = chapter.ahead() ? "todo" : placed.size() == happened - 1 ? "now" : "done";
            placed.add(new StoryChapter(chapter.kind(), state, chapter.on(), chapter.ahead(), chapter.steps()));
        }
        return List.copyOf(placed);
    }

    private static String kindOf(TrackedStep step) {
        if (DECISIONS.contains(step.kind())) return "decision";
        return DECISIONS_AGAIN.contains(step.kind()) ? "decisionAgain" : step.kind();
    }

    private boolean continuesWith(TrackedStep step) {
        return kind.equals(kindOf(step)) && ahead == step.ahead() && on.equals(step.on());
    }

    private StoryChapter with(TrackedStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new StoryChapter(kind, state, on, ahead, more);
    }

    public String getIcon() {
        return ICONS.getOrDefault(kind, "check");
    }

    /** A decision shows yes or no beside each suggestion. */
    public boolean isDecided() {
        return kind.startsWith("decision") && !ahead;
    }

    /** It came with a new day. */
    public boolean isPromising() {
        return NEW_DAY.contains(kind) && !ahead;
    }

    /** Key of the title: a promise speaks of the future. */
    public String getTitleKey() {
        return "track." + (ahead ? "promise" : "step") + "." + kind;
    }

    /** Key of a sentence that every such chapter has. */
    public String getTextKey() {
        return "track.text." + kind;
    }
}
