package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.web.security.PageRules;

/** What {@code docs/complaints.md} promises is there: every page has a rule, every test a file. */
class ComplaintsDocTest {
    private static final String DOCUMENT = Project.read(Project.file("docs/complaints.md"));
    private static final int INVARIANTS = 12;
    private static final int COMPLAINTS_AND_INVARIANTS = 33 + INVARIANTS;
    private static final String TEST = "`([A-Z][A-Za-z]+(?:Test|IT))`";

    @Test
    void everyPageOfTheTableExists() {
        assertThat(named(DOCUMENT, "`(/[a-z/-]+)`"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(PageRules.of(page)).as(page).isPresent());
    }

    @Test
    void everyTestOfTheTableExists() {
        assertThat(named(DOCUMENT, TEST)).isNotEmpty().isSubsetOf(tests("."));
    }

    @Test
    void everyInvariantHasATestOverTheServicesAndOneOverTheApiOrThePages() {
        var services = tests("leap-ejb");
        var outside = tests("leap-server");

        assertThat(DOCUMENT.lines().filter(line -> line.matches("\\| [0-9]+\\. .*")))
                .hasSize(INVARIANTS)
                .allSatisfy(line -> {
                    var cells = line.split(" \\| ");
                    assertThat(named(cells[1], TEST)).as(line).isNotEmpty().isSubsetOf(services);
                    assertThat(named(cells[2], TEST)).as(line).isNotEmpty().isSubsetOf(outside);
                });
    }

    @Test
    void everyComplaintAndEveryInvariantHasARow() {
        var rows = DOCUMENT.lines()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| Complaint |") && !line.startsWith("| Invariant |"))
                .count();

        assertThat(rows).isEqualTo(COMPLAINTS_AND_INVARIANTS);
    }

    private static Set<String> tests(String module) {
        return Project.files(module, name -> name.matches(".*/src/test/.*(Test|IT)\\.java")).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
