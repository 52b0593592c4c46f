package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/components.md} from what each component says in its {@code package-info}. */
class ComponentsDocTest {
    private static final JavaClasses LEAP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openleap");
    private static final Components COMPONENTS = new Components("org.openleap", LEAP);

    private static final String HEAD = """
            # Components

            Drawn by `ComponentsDocTest` from the `package-info` of each component; do not edit. Draw it again with
            `mvn verify -Dupdate`. An arrow means "may import the root package of"; everybody may import `shared`.

            ```mermaid
            flowchart TD
            """;

    @Test
    void theDocumentShowsTheComponentsOfTheCode() {
        var text = new StringBuilder(HEAD);
        COMPONENTS.declared().forEach((name, others) -> {
            text.append("    ").append(name).append('\n');
            new TreeSet<>(others).forEach(other -> text.append("    %s --> %s%n".formatted(name, other)));
        });
        text.append("```\n");
        COMPONENTS.declared().keySet().forEach(name -> text.append("\n## %s%n%n%s%n".formatted(name, story(name))));

        new DrawnDocument("components.md", text.toString()).mustBeUpToDate();
    }

    @Test
    void aComponentNamesOnlyComponentsThatExist() {
        assertThat(COMPONENTS.declared())
                .allSatisfy((name, others) ->
                        assertThat(COMPONENTS.declared().keySet()).as(name).containsAll(others));
    }

    /** The comment of the package-info, as text. */
    private static String story(String component) {
        var source =
                Project.read(Project.file("leap-ejb/src/main/java/org/openleap/" + component + "/package-info.java"));
        var comment = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
        return comment.replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@\\w+ (?:[\\w.]*\\.)?(\\w+)}", "`$1`")
                .strip();
    }
}
