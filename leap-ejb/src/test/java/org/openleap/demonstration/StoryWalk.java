package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.openleap.consent.ConsentPurpose;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.feedback.internal.SafetyWords;
import org.openleap.notification.Occasion;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionStatus;

/** Walks one story through the transition tables; a step that the services would refuse is an error here. */
final class StoryWalk {
    private static final Set<String> LEADS = Set.of("lead", "lead2");
    private static final Set<String> OFFICERS = Set.of("lead", "lead2", "officer");

    private static final Map<String, StoryWalk> WALKS = new HashMap<>();
    private static final Map<String, Throwable> FAULTS = new HashMap<>();
    private static final Set<String> TELLING_STEPS = Set.of(
            "write",
            "approve",
            "reroute",
            "correct",
            "told",
            "attempt",
            "posted",
            "confirm",
            "notWanted",
            "cameBack",
            "giveUp",
            "agree");

    final List<SuggestionWalk> suggestions = new ArrayList<>();
    FeedbackStatus status = FeedbackStatus.RECEIVED;
    boolean screened;
    private boolean agreed;
    private boolean proved;
    private String later = "";

    private final Story story;
    private final Set<Occasion> owed = EnumSet.of(Occasion.RECEIVED);

    /** Words that say that somebody may be in danger hold a story from the first moment. */
    private StoryWalk(Story story) throws IOException {
        this.story = story;
        var phrases = ShippedLists.column(ReferenceList.SAFETY_WORD, "label").values();
        var hot = SafetyWords.in(phrases, story.words() + "\n" + story.request());
        if (!hot.isEmpty()) status = FeedbackStatus.HELD;
        proved = story.speaker() == null
                || !story.speaker().get("proof").asText().isEmpty();
        if (story.complaint()) owed.add(Occasion.COMPLAINT_RECEIVED);
    }

    /** The story, walked with all others in their order: a step may be about one that was told before. */
    static synchronized StoryWalk of(Story story) throws IOException {
        if (WALKS.isEmpty()) for (var each : Story.all()) walk(each);
        var fault = FAULTS.get(story.key());
        if (fault != null) throw new AssertionError(story.key() + " cannot be told", fault);
        return WALKS.get(story.key());
    }

    /** A story that goes wrong is a fault of its own and not of those that are told after it. */
    private static void walk(Story story) throws IOException {
        var walk = new StoryWalk(story);
        WALKS.put(story.key(), walk);
        try {
            for (var step : story.steps()) walk.take(step, WALKS);
        } catch (AssertionError | RuntimeException fault) {
            FAULTS.put(story.key(), fault);
        }
    }

    private void take(JsonNode step, Map<String, StoryWalk> told) throws IOException {
        if (step.has("into")) assertThat(told.get(text(step, "into")).isOpen()).isTrue();
        if (step.has("on")) told.get(text(step, "on")).take(step);
        else take(step);
    }

    /** Something is still to be heard of it. */
    private boolean isOpen() {
        boolean undecided =
                suggestions.stream().anyMatch(each -> !each.status.next().isEmpty());
        return screened && (status.isBeforeFinding() || undecided);
    }

    private void take(JsonNode step) throws IOException {
        assertThat(step.get("afterHours").asInt(-1)).isNotNegative();
        switch (text(step, "do")) {
            case "screen" -> screen(step);
            case "agree" -> agreed = !text(step, "how").isBlank();
            case "follow" -> assertThat(status).isEqualTo(FeedbackStatus.REDIRECTED);
            case "takeBack" -> takeBack(step);
            case "startAnalysis" -> startAnalysis(step);
            case "identify" -> identify(step);
            case "findSuggestions" -> conclude(step, FeedbackStatus.HAS_SUGGESTIONS, Occasion.SUGGESTIONS_HEARD);
            case "findNoSuggestion" -> conclude(step, FeedbackStatus.NO_SUGGESTION, Occasion.NO_SUGGESTION);
            case "told" -> told(step);
            case "telling" -> telling(step);
            case "merge" -> move(FeedbackStatus.MERGED, Occasion.MERGED);
            case "withdraw" -> withdraw(step);
            case "sayMore" -> sayMore(step);
            case "translate" -> assertThat(text(step, "translator")).isNotBlank();
            case "prove" -> proved = !text(step, "proof").isBlank();
            case "note" -> assertThat(text(step, "text")).isNotBlank().hasSizeLessThanOrEqualTo(4000);
            case "bounce" -> assertThat(story.contact().route().name()).isEqualTo("EMAIL");
            case "split" -> split(step);
            case "read" -> {}
            case "disallow" -> ConsentPurpose.valueOf(text(step, "purpose"));
            default -> suggestion(step).take(step);
        }
    }

    private void screen(JsonNode step) throws IOException {
        assertThat(OFFICERS).contains(text(step, "by"));
        var outcome = ScreeningOutcome.valueOf(text(step, "outcome"));
        if (outcome != ScreeningOutcome.PASS) assertThat(text(step, "reason")).isNotBlank();
        if (outcome == ScreeningOutcome.REDIRECT) redirect(step);
        if (outcome == ScreeningOutcome.REFUSE)
            assertThat(ShippedLists.codes(ReferenceList.REFUSAL_REASON)).contains(text(step, "refusal"));
        if (outcome == ScreeningOutcome.PASS) pass(step);
        screened = outcome == ScreeningOutcome.PASS;
        switch (outcome) {
            case PASS -> status = status == FeedbackStatus.HELD ? status.moveTo(FeedbackStatus.RECEIVED) : status;
            case HOLD -> move(FeedbackStatus.HELD, Occasion.HELD);
            case REFUSE -> move(FeedbackStatus.REFUSED, Occasion.REFUSED);
            case REDIRECT -> move(FeedbackStatus.REDIRECTED, Occasion.REDIRECTED);
        }
    }

    private void redirect(JsonNode step) {
        assertThat(text(step, "receivingBody")).isNotBlank();
        var target = RedirectTarget.valueOf(text(step, "target"));
        boolean wanted = target == RedirectTarget.COMPLAINT && story.complaint();
        if (target.needsConsent() && !wanted) assertThat(text(step, "consent")).isNotBlank();
    }

    private void sayMore(JsonNode step) {
        later += text(step, "text") + "\n";
        move(FeedbackStatus.IN_ANALYSIS, Occasion.READING_AGAIN);
    }

    private void takeBack(JsonNode step) {
        assertThat(text(step, "reason")).isNotBlank();
        assertThat(status).isEqualTo(FeedbackStatus.REDIRECTED);
        move(FeedbackStatus.RECEIVED, Occasion.BACK_WITH_US);
        screened = true;
    }

    private void pass(JsonNode step) {
        assertThat(proved)
                .as("somebody has seen that they may speak for another")
                .isTrue();
        if (status == FeedbackStatus.HELD) assertThat(text(step, "reason")).isNotBlank();
        assertThat(!story.complaint() || agreed)
                .as("a complaint passes only when the person agreed")
                .isTrue();
    }

    private void startAnalysis(JsonNode step) {
        assertThat(OFFICERS).contains(text(step, "by"));
        assertThat(screened).as("screened before it is read").isTrue();
        status = status.moveTo(FeedbackStatus.IN_ANALYSIS);
    }

    private void identify(JsonNode step) {
        assertThat(status).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        var quote = text(step, "quote");
        var english =
                story.english() == null ? "" : story.english().get("words").asText();
        boolean isSaid = story.words().contains(quote) || story.request().contains(quote);
        assertThat(isSaid || english.contains(quote) || later.contains(quote))
                .as("quoted letter by letter: " + quote)
                .isTrue();
        suggestions.add(SuggestionWalk.identified(story, step));
    }

    private void conclude(JsonNode step, FeedbackStatus finding, Occasion occasion) throws IOException {
        var themes = StreamSupport.stream(step.get("themes").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        assertThat(themes).isNotEmpty().hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(ShippedLists.codes(ReferenceList.THEME)).containsAll(themes);
        assertThat(suggestions.isEmpty()).isEqualTo(finding == FeedbackStatus.NO_SUGGESTION);
        move(finding, occasion);
    }

    private void told(JsonNode step) {
        assertThat(story.contact().route().name()).isIn("PHONE", "LETTER");
        assertThat(text(step, "how")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
        int number = step.get("suggestion").asInt();
        var owing = number == 0 ? owed : suggestions.get(number - 1).owed;
        var occasion = Occasion.valueOf(text(step, "occasion"));
        assertThat(owing.remove(occasion))
                .as("%s of %s is owed and not told before", occasion, number)
                .isTrue();
    }

    /** What is written or noted about something that is owed, and not settled by these steps alone. */
    private void telling(JsonNode step) {
        assertThat(OFFICERS).contains(text(step, "by"));
        assertThat(TELLING_STEPS).contains(text(step, "what"));
        int number = step.get("suggestion").asInt();
        var owing = number == 0 ? owed : suggestions.get(number - 1).owed;
        assertThat(owing).contains(Occasion.valueOf(text(step, "occasion")));
        if (step.has("how")) assertThat(text(step, "how")).isNotBlank().hasSizeLessThanOrEqualTo(500);
        if (text(step, "what").equals("agree"))
            assertThat(isLead(text(step, "by"))).isTrue();
    }

    private void withdraw(JsonNode step) {
        move(FeedbackStatus.WITHDRAWN, Occasion.WITHDRAWN);
        if (!step.get("mayKeepIdea").asBoolean()) suggestions.forEach(SuggestionWalk::takenBack);
    }

    private void split(JsonNode step) {
        var whole = suggestion(step);
        assertThat(step.get("parts")).hasSizeBetween(2, 6);
        for (var part : step.get("parts")) {
            assertThat(text(part, "title")).isNotBlank();
            var quote = text(part, "quote");
            assertThat(whole.publication.quote()).contains(quote);
            suggestions.add(whole.part());
        }
        whole.is(SuggestionStatus.SPLIT, Occasion.SPLIT);
    }

    private SuggestionWalk suggestion(JsonNode step) {
        assertThat(status).isEqualTo(FeedbackStatus.HAS_SUGGESTIONS);
        return suggestions.get(step.get("suggestion").asInt() - 1);
    }

    private void move(FeedbackStatus target, Occasion occasion) {
        status = status.moveTo(target);
        owed.add(occasion);
    }

    static boolean isLead(String person) {
        return LEADS.contains(person);
    }

    static String text(JsonNode step, String name) {
        assertThat(step.hasNonNull(name)).as(name + " of " + step).isTrue();
        return step.get(name).asText();
    }
}
