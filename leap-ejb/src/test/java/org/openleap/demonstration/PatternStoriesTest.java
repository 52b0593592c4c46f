package org.openleap.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openleap.demonstration.internal.Patterns;
import org.openleap.demonstration.internal.Voice;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.internal.SafetyWords;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionStatus;

/** The demonstration is as large, as varied and as far on as domain.md section 8 asks. */
class PatternStoriesTest {
    private static final Set<SuggestionStatus> BEING_DONE = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.ON_HOLD,
            SuggestionStatus.COMPLETION_PROPOSED);

    private final List<Voice> voices = Patterns.voices();

    @Test
    void thereAreFiftyFourPatternsAndSomebodyTellsEach() throws IOException {
        var keys = Story.all().stream().map(Story::key).collect(toSet());

        assertThat(Patterns.all())
                .hasSize(54)
                .allSatisfy(pattern -> assertThat(told(pattern)).isSubsetOf(keys))
                .allSatisfy(pattern -> assertThat(told(pattern).size()
                                + pattern.get("voices").size()
                                + pattern.get("stories").size())
                        .as(text(pattern, "pattern"))
                        .isGreaterThanOrEqualTo(2))
                .extracting(pattern -> text(pattern, "pattern"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aboutFourHundredItemsCameInOverTwoYears() throws IOException {
        long items = Story.all().size() + voices.size() + cards() + rows();

        assertThat(items).isBetween(390L, 420L);
        assertThat(voices).extracting(Voice::daysAgo).allMatch(day -> day >= 2 && day <= 731);
        assertThat(voices.stream().collect(groupingBy(voice -> voice.daysAgo() / 92, counting())))
                .hasSize(8)
                .allSatisfy((quarter, told) -> assertThat(told).isGreaterThanOrEqualTo(10));
    }

    @Test
    void suggestionsCameToWhatTheyCameTo() throws IOException {
        var ends = ends();
        long done = count(ends, EnumSet.of(SuggestionStatus.COMPLETED));

        assertThat(walks().stream().filter(walk -> !walk.suggestions.isEmpty())).hasSizeBetween(135, 145);
        assertThat(ends.values().stream().mapToLong(Long::longValue).sum() - ends.get(SuggestionStatus.SPLIT))
                .isBetween(155L, 170L);
        assertThat(done).isGreaterThanOrEqualTo(52);
        assertThat(done + count(ends, BEING_DONE)).isGreaterThanOrEqualTo(85);
        assertThat(ends.get(SuggestionStatus.SPLIT)).isEqualTo(22);
        assertThat(ends.get(SuggestionStatus.REJECTED)).isGreaterThanOrEqualTo(36);
        assertThat(ends.keySet()).containsAll(EnumSet.complementOf(EnumSet.of(SuggestionStatus.REFERRED)));
    }

    @Test
    void everyReasonForANoIsGivenTwice() throws IOException {
        var given = steps().filter(step -> step.has("reasonCode"))
                .collect(groupingBy(step -> text(step, "reasonCode"), counting()));

        assertThat(given).containsOnlyKeys(ShippedLists.codes(ReferenceList.REJECTION_REASON));
        assertThat(given.values()).allMatch(times -> times >= 2);
    }

    @Test
    void somePeopleComeBackAndSomeCannotBeReached() throws IOException {
        var steps = steps().map(step -> text(step, "do")).collect(groupingBy(Function.identity(), counting()));

        assertThat(steps.get("bounce")).isGreaterThanOrEqualTo(8);
        assertThat(steps.get("read")).isGreaterThanOrEqualTo(12);
        assertThat(steps.get("withdraw") + steps.get("disallow")).isGreaterThanOrEqualTo(4);
        assertThat(steps.get("reconsider") + steps.get("askAgain")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsToldInPassingIsFitForTheRegister() throws IOException {
        var phrases = ShippedLists.column(ReferenceList.SAFETY_WORD, "label").values();
        var services = ShippedLists.codes(ReferenceList.SERVICE);
        var channels = ShippedLists.codes(ReferenceList.CHANNEL);
        var themes = ShippedLists.codes(ReferenceList.THEME);

        assertThat(voices).allSatisfy(voice -> {
            assertThat(services).contains(voice.service());
            assertThat(channels).contains(voice.channel());
            assertThat(themes).containsAll(voice.themes());
            assertThat(voice.who().isEmpty() || Capacity.valueOf(voice.who()) != Capacity.OTHER)
                    .isTrue();
            assertThat(voice.words()).isNotBlank().matches(FeedbackText.NO_CONTROLS);
            assertThat(SafetyWords.in(phrases, voice.words())).isEmpty();
        });
    }

    @Test
    void nobodySaysWhatAnotherHasSaidButForThePetition() throws IOException {
        var words = Stream.concat(
                        Story.all().stream()
                                .filter(story -> !story.key().startsWith("petition-"))
                                .map(Story::words),
                        voices.stream().map(Voice::words))
                .toList();

        assertThat(words).doesNotHaveDuplicates();
        assertThat(words).anyMatch(each -> each.length() < 20).anyMatch(each -> each.split("\\s+").length > 200);
    }

    @Test
    void whatIsToldInPassingPointsAtNobody() {
        var contact = Pattern.compile("@|\\b0[0-9 ]{9,}|\\b[A-Z]{1,2}[0-9]{1,2} ?[0-9][A-Z]{2}\\b");

        assertThat(voices)
                .extracting(Voice::words)
                .noneMatch(words -> contact.matcher(words).find());
    }

    private static Set<String> told(JsonNode pattern) {
        return list(pattern.get("told")).map(JsonNode::asText).collect(toSet());
    }

    private static long cards() throws IOException {
        return list(file("sessions").get("sessions"))
                .mapToLong(session -> session.get("cards").size())
                .sum();
    }

    private static long rows() throws IOException {
        return list(file("finding").get("imports"))
                .mapToLong(each -> each.get("rows").size())
                .sum();
    }

    private static JsonNode file(String name) throws IOException {
        try (var in = PatternStoriesTest.class.getResourceAsStream("/demonstration/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Stream<JsonNode> steps() throws IOException {
        return Story.all().stream().flatMap(story -> story.steps().stream());
    }

    private static List<StoryWalk> walks() throws IOException {
        var walks = new ArrayList<StoryWalk>();
        for (var story : Story.all()) walks.add(StoryWalk.of(story));
        return walks;
    }

    private static Map<SuggestionStatus, Long> ends() throws IOException {
        return walks().stream()
                .flatMap(walk -> walk.suggestions.stream())
                .collect(groupingBy(each -> each.status, counting()));
    }

    private static long count(Map<SuggestionStatus, Long> ends, Set<SuggestionStatus> wanted) {
        return wanted.stream().mapToLong(each -> ends.getOrDefault(each, 0L)).sum();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
