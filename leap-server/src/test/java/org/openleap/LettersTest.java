package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.notification.Occasion;

/** Every occasion has its letter, and every letter its occasion. */
class LettersTest {
    private static final String FOLDER = "leap-ejb/src/main/resources/letters/";

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionHasALetterThatStartsWithItsSubject(Occasion occasion) {
        var letter = Project.read(letterOf(occasion));

        var subject = letter.lines().findFirst().orElse("");
        assertThat(subject).isNotBlank().hasSizeLessThanOrEqualTo(120).doesNotContain("<");
        assertThat(letter.lines().skip(1).filter(line -> !line.isBlank())).isNotEmpty();
    }

    @Test
    void everyLetterBelongsToAnOccasion() {
        var templates = Stream.of(Occasion.values()).map(Occasion::template).toList();

        assertThat(Project.files(FOLDER, name -> !name.contains("/parts/") && !name.contains("/mails/")))
                .map(LettersTest::baseName)
                .isSubsetOf(templates);
    }

    @Test
    void everyMailStartsWithItsSubjectAndIsPostedBySomebody() {
        var sources = Project.files("leap-ejb/src/main/java/", name -> name.endsWith(".java")).stream()
                .map(Project::read)
                .toList();

        assertThat(Project.files(FOLDER + "mails/", name -> true)).isNotEmpty().allSatisfy(mail -> {
            assertThat(Project.read(mail).lines().findFirst().orElse(""))
                    .isNotBlank()
                    .doesNotContain("<");
            assertThat(sources).as(baseName(mail)).anyMatch(source -> source.contains('"' + baseName(mail) + '"'));
        });
    }

    private static Path letterOf(Occasion occasion) {
        return Stream.of(".txt", ".ftl", ".ftlh")
                .map(ending -> Project.file(FOLDER + occasion.template() + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter for " + occasion));
    }

    private static String baseName(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }
}
