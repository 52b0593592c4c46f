package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that runs at a trust is longer than a reader can hold in mind. */
class JavaStyleTest {
    private static final List<String> MODULES = List.of("leap-ejb", "leap-web", "leap-api", "leap-server");

    @Test
    void filesAndMethodsAreShort() {
        var files = MODULES.stream()
                .flatMap(module -> Project.files(module + "/src/main/java", name -> name.endsWith(".java")).stream())
                .collect(Collectors.toMap(
                        file -> Project.file("").relativize(file).toString(), Project::read));

        assertThat(files).hasSizeGreaterThan(1_000);
        assertThat(JavaStyle.problems(files)).isEmpty();
    }

    @Test
    void aLongFileIsFound() {
        assertThat(JavaStyle.problems(Map.of("Sinner.java", "class Sinner {" + "\n".repeat(300) + "}")))
                .isEqualTo(List.of("Sinner.java has 301 lines"));
    }

    @Test
    void aLongMethodIsFound() {
        var body = Stream.generate(() -> "        eat();\n").limit(29).reduce("", String::concat);

        assertThat(JavaStyle.problems(
                        Map.of("Sinner.java", "class Sinner {\n    void eat() {\n" + body + "    }\n}\n")))
                .isEqualTo(List.of("Sinner.java needs 31 lines for eat"));
    }

    @Test
    void whatIsShortPasses() {
        var twoShortOnes =
                "interface Good {\n    void eat();\n\n    default void feast() {\n        eat();\n    }\n}\n";

        assertThat(JavaStyle.problems(Map.of("Good.java", twoShortOnes))).isEmpty();
    }
}
