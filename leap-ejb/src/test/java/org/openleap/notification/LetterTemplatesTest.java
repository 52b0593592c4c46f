package org.openleap.notification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.InvalidReferenceException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters: one for each occasion, complete with the values that the services give, and in plain English. */
class LetterTemplatesTest {
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_SENTENCE = 20;
    private static final String REFERENCE = "FB-4X7K-92QM-D/2";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "trust", "Tarnwold and Merrow Valley Partnership NHS Trust",
            "reference", REFERENCE,
            "name", "Sam Okoro",
            "trackUrl", "https://leap.example.org/track?reference=FB-4X7K-92QM-D",
            "phone", "01632 960142");

    private final Configuration letters = letters();

    @ParameterizedTest
    @EnumSource
    void everyOccasionHasALetterThatNeedsNoOtherValues(Occasion occasion) throws Exception {
        var letter = render(occasion, valuesFor(occasion));

        assertThat(letter).doesNotContain("${", "<#").contains(REFERENCE, "01632 960142");
        assertThat(letter.contains("/track?reference="))
                .isEqualTo(!occasion.name().startsWith("INTEREST_"));
        for (var value : ownValues(occasion).values()) {
            assertThat(letter)
                    .as("the letter %s uses what it is given", occasion)
                    .contains(value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstLineIsAShortSubjectAndTheSecondIsEmpty(Occasion occasion) throws Exception {
        var lines = render(occasion, valuesFor(occasion)).lines().toList();

        assertThat(lines.get(0)).contains(REFERENCE).hasSizeLessThanOrEqualTo(LONGEST_SUBJECT);
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.get(2)).isEqualTo("Hello Sam Okoro,");
    }

    @ParameterizedTest
    @EnumSource
    void somebodyWithoutANameIsGreetedAsWell(Occasion occasion) throws Exception {
        var values = valuesFor(occasion);
        values.put("name", "");

        assertThat(render(occasion, values).lines().toList().get(2)).isEqualTo("Hello,");
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreShort(Occasion occasion) throws Exception {
        var sentences = render(occasion, valuesFor(occasion)).split("(?<=[.?!:])\\s+|\\n\\s*");

        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @Test
    void everyLetterBelongsToAnOccasion() throws Exception {
        var expected = Arrays.stream(Occasion.values())
                .map(each -> each.template() + ".ftl")
                .collect(toSet());

        assertThat(letterFiles()).isEqualTo(expected);
    }

    @Test
    void aMissingValueIsAnErrorAndNotAGapInALetter() {
        var values = valuesFor(Occasion.REJECTED);
        values.remove("reason");

        assertThatThrownBy(() -> render(Occasion.REJECTED, values)).isInstanceOf(InvalidReferenceException.class);
    }

    private String render(Occasion occasion, Map<String, String> values) throws IOException, TemplateException {
        var text = new StringWriter();
        letters.getTemplate(occasion.template() + ".ftl").process(values, text);
        return text.toString();
    }

    private static Map<String, String> valuesFor(Occasion occasion) {
        var values = new HashMap<>(EVERYWHERE);
        values.putAll(ownValues(occasion));
        return values;
    }

    private static Map<String, String> ownValues(Occasion occasion) {
        var title = "Put soft pads on the ward doors";
        return switch (occasion) {
            case RECEIVED, COMPLAINT_RECEIVED -> Map.of("readBy", "26 November 2026");
            case HELD, MERGED, WITHDRAWN -> Map.of();
            case READING_AGAIN -> Map.of("readBy", "26 November 2026");
            case REFUSED -> Map.of("rule", "It is an advert or spam", "reason", "It only sold scooters.");
            case BACK_WITH_US -> Map.of("reason", "They cannot do it.", "readBy", "26 November 2026");
            case REDIRECTED -> Map.of("receivingBody", "Our complaints team", "reason", "You asked for this.");
            case NO_SUGGESTION -> Map.of("themes", "Parking, Food and drink");
            case SUGGESTIONS_HEARD ->
                Map.of("suggestions", "1. " + title + "\n2. A lift", "decideWithin", "20 working days");
            case UNDER_CONSIDERATION -> Map.of("title", title, "decideBy", "21 December 2026");
            case ADOPTED, RECONSIDERED_ADOPTED ->
                Map.of("title", title, "reason", "It helps.", "action", "Fit pads.", "due", "4 January 2027");
            case REJECTED, ADOPTION_WITHDRAWN, RECONSIDERED_REJECTED ->
                Map.of("title", title, "reason", "No money.", "wouldChange", "A grant.", "reviewOn", "1 June 2027");
            case STARTED -> Map.of("title", title, "news", "Pads ordered.", "due", "4 January 2027");
            case COMPLETED -> Map.of("title", title, "change", "Every door has a pad.");
            case CORRECTION ->
                Map.of("toldOn", "5 August 2026", "wrong", "The date was wrong.", "right", "It is the 6th of August.");
            case REFERRED ->
                Map.of("title", title, "partner", "Eastlow Council", "why", "Their road.", "acceptBy", "1 June 2027");
            case REFERRAL_DECLINED, REFERRAL_TAKEN_BACK ->
                Map.of("title", title, "partner", "Eastlow Council", "reason", "Not theirs.", "decideBy", "4 May 2027");
            case REFERRAL_LAPSED -> Map.of("title", title, "partner", "Eastlow Council", "decideBy", "4 May 2027");
            case ADOPTED_BY_PARTNER ->
                Map.of(
                        "title", title,
                        "partner", "Eastlow Council",
                        "partnerWords", "We paint it.",
                        "reason", "It helps.",
                        "action", "Paint it.",
                        "due", "4 January 2027");
            case REJECTED_BY_PARTNER ->
                Map.of(
                        "title", title,
                        "partner", "Eastlow Council",
                        "partnerWords", "We have no paint.",
                        "reason", "They have none.",
                        "wouldChange", "A pot of paint.",
                        "reviewOn", "1 June 2027");
            case QUESTION_ASKED -> Map.of("title", title, "question", "Which doors?", "answerBy", "21 December 2026");
            case QUESTION_ANSWERED, QUESTION_LAPSED -> Map.of("title", title, "decideBy", "4 January 2027");
            case SPLIT ->
                Map.of("title", title, "parts", "3. Pads on doors\n4. Pads on lockers", "decideBy", "4 January 2027");
            case ON_HOLD, SLIPPED, RECONSIDERED_NOT_DONE ->
                Map.of("title", title, "reason", "The shop is closed.", "due", "4 January 2027");
            case RESUMED -> Map.of("title", title, "news", "The shop is open.", "due", "4 January 2027");
            case RECONSIDERING -> Map.of("title", title, "decideBy", "21 December 2026");
            case REVIVED -> Map.of("title", title, "changed", "We got a grant.", "decideBy", "21 December 2026");
            case IS_IT_RIGHT ->
                Map.of(
                        "title", title,
                        "change", "Every door has a pad.",
                        "answerBy", "4 January 2027",
                        "decideWithin", "20 working days");
            case RECONSIDERED_COMPLETED -> Map.of("title", title, "reason", "I saw every door.");
            case INTEREST_RECEIVED -> Map.of("replyBy", "26 November 2026");
            case INTEREST_ACCEPTED, INTEREST_DECLINED -> Map.of("words", "We work with another group on this.");
        };
    }

    private static Configuration letters() {
        var configuration = new Configuration(Configuration.VERSION_2_3_32);
        configuration.setClassForTemplateLoading(Occasion.class, "/letters");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private static Set<String> letterFiles() throws IOException, URISyntaxException {
        var folder = Path.of(Occasion.class.getResource("/letters/received.ftl").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .collect(toSet());
        }
    }
}
