package org.openleap.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingStep;
import org.openleap.privacy.HeldField;
import org.openleap.publication.PairStatus;

/** Nobody reads a code in their own file. */
class FileWordsTest {
    private static final Pattern STEP =
            Pattern.compile("\"((?:feedback|suggestion|telling|check|referral|plan|pair|consent"
                    + "|privacy|hold|sharing|person|subject|file)\\.[a-z][a-zA-Z]*)\"");
    private static final Set<String> FILES = Set.of("json", "ftl", "texts");

    private final FileWords words = new FileWords();

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasWords(String field, Enum<?> code) {
        assertThat(words.value(new HeldField(field, code.name()))).isNotEqualTo(code.name());
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                        of("status", FeedbackStatus.values()),
                        of("status", TellingStatus.values()),
                        of("status", PairStatus.values()),
                        of("deed", TellingStep.values()))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> of(String field, Enum<?>... codes) {
        return Stream.of(codes).map(code -> Arguments.of(field, code));
    }

    /** Every step that can happen to a record of somebody, as the sources name it. */
    @ParameterizedTest
    @MethodSource("steps")
    void everyStepHasWords(String step) {
        var other = words.value(new HeldField("action", "nobody.knowsThis"));

        assertThat(words.value(new HeldField("action", step)))
                .isNotEqualTo(step)
                .isNotEqualTo(other);
    }

    static Stream<String> steps() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/org/openleap"))) {
            return sources
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> STEP.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .filter(step -> !FILES.contains(step.substring(step.indexOf('.') + 1)))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void factsOfAStepAreReadAsWords() {
        assertThat(words.label("fact.due")).isEqualTo("To be done by");
        assertThat(words.label("fact.nobodyKnowsThis")).isEqualTo("Detail");
        assertThat(words.value(new HeldField("fact.reason", "NO_FUNDING_NOW"))).isEqualTo("No funding now");
        assertThat(words.value(new HeldField("fact.channel", "web_form"))).isEqualTo("Web form");
        assertThat(words.value(new HeldField("fact.target", "FB-4X7K-92QM-D"))).isEqualTo("FB-4X7K-92QM-D");
        assertThat(words.value(new HeldField("fact.owner", "Jo Bell"))).isEqualTo("Jo Bell");
        assertThat(words.value(new HeldField("words", "yes"))).isEqualTo("yes");
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(words.value(new HeldField("at", "2026-08-03"))).isEqualTo("3 August 2026");
        assertThat(words.value(new HeldField("words", "Dim the lights."))).isEqualTo("Dim the lights.");
    }
}
