package org.openleap.demonstration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackText;
import org.openleap.notification.Route;
import org.openleap.publication.PairStatus;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.shared.EmailAddress;
import org.openleap.subscription.Frequency;
import org.openleap.suggestion.SuggestionStatus;

/** The demonstration stories can be replayed through the services, show every state, and point at no real person. */
class DemonstrationStoriesTest {
    private static final Pattern SAFE_PHONE = Pattern.compile("01632 960[0-9]{3}|07700 900[0-9]{3}");
    private static final Pattern SAFE_POSTCODE = Pattern.compile(".*, ZZ99 [0-9][A-Z]{2}");

    static List<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void eachStepIsOneThatTheServicesAllow(Story story) throws IOException {
        assertThat(StoryWalk.of(story).status).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void eachStoryEndsBeforeToday(Story story) {
        assertThat(story.time()).matches("([01][0-9]|2[0-3]):[0-5][0-9]");
        assertThat(story.daysAgo()).isBetween(0, 731);
        assertThat(story.monthsBefore()).isGreaterThanOrEqualTo(-1);
        if (!story.steps().isEmpty()) assertThat(story.hoursWorked()).isLessThanOrEqualTo(story.hoursUntilToday());
        if (story.daysAgo() == 0) assertThat(story.time()).isLessThan("00:10");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void eachStoryUsesCodesAndWordsThatTheFormAccepts(Story story) throws IOException {
        assertThat(ShippedLists.codes(ReferenceList.CHANNEL)).contains(story.channel());
        if (!story.service().isEmpty())
            assertThat(ShippedLists.codes(ReferenceList.SERVICE)).contains(story.service());
        assertThat(ShippedLists.codes(ReferenceList.COMMUNICATION_NEED))
                .containsAll(story.contact().needs());
        assertThat(story.words()).isNotBlank().matches(FeedbackText.NO_CONTROLS);
        assertThat(story.words().split("\\s+")).hasSizeBetween(5, 260);
        assertThat(story.request()).matches(FeedbackText.NO_CONTROLS);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void onlyOfficersWriteDownForOthersAndSayWhoTranslated(Story story) {
        if (!story.isPlain()) assertThat(story.writtenBy()).isIn("officer", "lead", "lead2");
        if (story.english() != null && !story.english().get("words").asText().isEmpty())
            assertThat(story.english().get("translator").asText()).isNotBlank();
    }

    @Test
    void everyWayOfSpeakingForOthersIsThere() throws IOException {
        assertThat(stories()).anyMatch(story -> story.speaker() != null).anyMatch(story -> story.english() != null);
        assertThat(stories()).anyMatch(story -> story.contact().group() != null);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodyRealCanBeReached(Story story) {
        var address = story.contact().address();
        switch (story.contact().route()) {
            case NONE -> assertThat(address + story.contact().name()).isEmpty();
            case EMAIL -> assertThat(address).matches(EmailAddress.FORMAT).matches(".+@example\\.(org|com)");
            case PHONE -> assertThat(address).matches(SAFE_PHONE);
            case LETTER -> assertThat(address).matches(SAFE_POSTCODE);
            case TEXT -> assertThat(address).matches("07700 900[0-9]{3}");
        }
    }

    @Test
    void noOtherNumberAddressOrMailboxStandsAnywhereInTheFile() throws IOException {
        var phones = Pattern.compile("\\b0[0-9]{3,4}[ -]?[0-9]{3}[ -]?[0-9]{3,4}\\b");
        assertThat(phones.matcher(String.join("\n", Story.chapters())).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(phone -> SAFE_PHONE.matcher(phone).matches());
        assertThat(Pattern.compile("@[a-z.]+")
                        .matcher(String.join("\n", Story.chapters()))
                        .results()
                        .map(found -> found.group()))
                .isNotEmpty()
                .allMatch(mailbox -> mailbox.equals("@example.org") || mailbox.equals("@example.com"));
    }

    @Test
    void thereAreSixtyStoriesOrMoreAndAThirdHoldsASuggestion() throws IOException {
        assertThat(stories())
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Story::key)
                .doesNotHaveDuplicates();
        assertThat(walks().stream().filter(walk -> !walk.suggestions.isEmpty()))
                .hasSizeGreaterThanOrEqualTo(stories().size() / 3);
        assertThat(walks()).allSatisfy(walk -> assertThat(walk.suggestions).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void everyStateOfAnItemIsThere() throws IOException {
        assertThat(walks()).extracting(walk -> walk.status).contains(FeedbackStatus.values());
    }

    @Test
    void everyStateOfASuggestionIsThere() throws IOException {
        var others = EnumSet.complementOf(EnumSet.of(SuggestionStatus.REFERRED)); // ReferralStoriesTest looks for it

        assertThat(suggestions()).extracting(each -> each.status).containsAll(others);
    }

    @Test
    void peopleAreReachedInEveryWayOrNotAtAll() throws IOException {
        assertThat(stories()).extracting(story -> story.contact().route()).contains(Route.values());
    }

    @Test
    void someDecisionsAreOverdue() throws IOException {
        assertThat(stories().stream().filter(DemonstrationStoriesTest::isUndecidedForSixWeeks))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theReaderFindsEveryOutcomeInEveryPlace() throws IOException {
        var published = suggestions().stream()
                .filter(each -> each.publication.published)
                .toList();

        assertThat(published).hasSizeGreaterThanOrEqualTo(14);
        assertThat(published)
                .extracting(each -> each.status)
                .contains(SuggestionStatus.COMPLETED, SuggestionStatus.REJECTED, SuggestionStatus.IN_PROGRESS);
        assertThat(suggestions()).anyMatch(each -> each.publication.isDrafted() && !each.publication.published);
        assertThat(placesWithPublishedPairs())
                .contains("tarnwold-city", "merrow-valley", "eastlow-coast", "hartmoor", "specialist-and-secure");
    }

    @Test
    void everythingThatCanBecomeOfAWordingIsThere() throws IOException {
        var walks = suggestions().stream().map(each -> each.publication).toList();

        assertThat(walks.stream().flatMap(walk -> walk.states.stream()))
                .contains(
                        PairStatus.DRAFTED,
                        PairStatus.BLOCKED,
                        PairStatus.SENT_BACK,
                        PairStatus.PUBLISHED,
                        PairStatus.REPLACED,
                        PairStatus.TAKEN_DOWN);
        assertThat(walks).anyMatch(walk -> walk.corrected);
        assertThat(walks).anyMatch(walk -> walk.redacted && walk.published);
        assertThat(walks.stream().filter(walk -> walk.easyRead)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aRiskToALifeIsNeverPublished() throws IOException {
        for (var story : stories()) {
            var walk = StoryWalk.of(story);
            if (walk.status == FeedbackStatus.HELD || walk.status == FeedbackStatus.REDIRECTED)
                assertThat(walk.suggestions).isEmpty();
        }
    }

    @Test
    void ownWordsAreFoundWhenEightStandInARow() {
        var own = "The doors bang all night, and nobody on the ward can sleep.";

        assertThat(Wording.repeatsOwnWords("They say: doors bang all night and nobody on the ward", own))
                .isTrue();
        assertThat(Wording.repeatsOwnWords("Doors bang all night and nobody on a ward sleeps", own))
                .isFalse();
    }

    private static boolean isUndecidedForSixWeeks(Story story) {
        int hours = 0;
        for (var step : story.steps()) {
            hours += step.get("afterHours").asInt();
            if (step.get("do").asText().equals("assign"))
                return story.hoursUntilToday() - hours > 6 * 7 * 24 && isUndecided(story);
        }
        return false;
    }

    private static boolean isUndecided(Story story) {
        return story.steps().stream()
                .noneMatch(step ->
                        Set.of("adopt", "reject").contains(step.get("do").asText()));
    }

    private static List<StoryWalk> walks() throws IOException {
        var walks = new ArrayList<StoryWalk>();
        for (var story : stories()) walks.add(StoryWalk.of(story));
        return walks;
    }

    private static List<SuggestionWalk> suggestions() throws IOException {
        return walks().stream().flatMap(walk -> walk.suggestions.stream()).toList();
    }

    private static Set<String> placesWithPublishedPairs() throws IOException {
        var places = ShippedLists.column(ReferenceList.SERVICE, "place");
        var found = new ArrayList<String>();
        for (var story : stories()) {
            if (StoryWalk.of(story).suggestions.stream().anyMatch(each -> each.publication.published))
                found.add(places.get(story.service()));
        }
        return found.stream().collect(toSet());
    }

    @Test
    void readersOfEveryFrequencyGetNewAnswersAndSomeHaveNotConfirmed() throws IOException {
        var readers = Reader.all();

        assertThat(readers).extracting(Reader::frequency).contains(Frequency.values());
        assertThat(readers).extracting(Reader::confirmed).contains(true, false);
        assertThat(readers).allSatisfy(reader -> {
            assertThat(reader.email()).matches(EmailAddress.FORMAT).endsWith("@example.org");
            assertThat(ShippedLists.codes(ReferenceList.SERVICE)).containsAll(given(reader.service()));
            assertThat(ShippedLists.codes(ReferenceList.PLACE)).containsAll(given(reader.place()));
            assertThat(ShippedLists.codes(ReferenceList.THEME)).containsAll(given(reader.theme()));
        });
    }

    private static List<String> given(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }
}
