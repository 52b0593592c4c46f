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
    private static final int COMPLAINTS_AND_INVARIANTS = 33 + 12;

    @Test
    void everyPageOfTheTableExists() {
        assertThat(named("`(/[a-z/-]+)`"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(PageRules.of(page)).as(page).isPresent());
    }

    @Test
    void everyTestOfTheTableExists() {
        var tests = Project.files(".", name -> name.matches(".*/src/test/.*(Test|IT)\\.java")).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(named("`([A-Z][A-Za-z]+(?:Test|IT))`")).isNotEmpty().isSubsetOf(tests);
    }

    @Test
    void everyComplaintAndEveryInvariantHasARow() {
        var rows = DOCUMENT.lines()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| Complaint |") && !line.startsWith("| Invariant |"))
                .count();

        assertThat(rows).isEqualTo(COMPLAINTS_AND_INVARIANTS);
    }

    private static Set<String> named(String pattern) {
        return Pattern.compile(pattern)
                .matcher(DOCUMENT)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
