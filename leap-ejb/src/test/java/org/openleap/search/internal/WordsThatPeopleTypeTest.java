package org.openleap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;

class WordsThatPeopleTypeTest {
    @TempDir
    Path folder;

    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex(folder);
        index.saying(
                "My GP never got the letter",
                "I waited six hours in A&E with my café au lait",
                "You said the garden would be open. The patients’ garden is locked",
                "He said that you were busy in the gardens",
                "Health & safety: the appointment was moved twice");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GP, FB-1",
        "gp, FB-1",
        "A&E, FB-2",
        "a & e, FB-2",
        "A and E, FB-2",
        "waiting a&e, FB-2",
        "cafe, FB-2",
        "CAFÉ, FB-2",
        "health and safety, FB-5",
        "appointments, FB-5",
        "moving, FB-5",
        "patients garden, FB-3",
        "patient's garden, FB-3",
    })
    void findWhatTheyShould(String typed, String found) {
        assertThat(index.find(typed)).containsExactly(found);
    }

    @Test
    void noWordIsTooCommonToBeLookedFor() {
        assertThat(index.find("the")).containsExactly("FB-5", "FB-4", "FB-3", "FB-1");
        assertThat(index.find("you said")).containsExactly("FB-4", "FB-3");
    }

    @Test
    void wordsInQuotesStandInARow() {
        assertThat(index.find("\"you said\"")).containsExactly("FB-3");
        assertThat(index.find("“you said”")).containsExactly("FB-3");
        assertThat(index.find("\"said you\"")).isEmpty();
    }

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(index.find("the appointm")).containsExactly("FB-5");
        assertThat(index.find("gard")).containsExactly("FB-4", "FB-3");
    }

    @Test
    void allWordsMustBeThereAndSomeMustNot() {
        assertThat(index.find("garden busy")).containsExactly("FB-4");
        assertThat(index.find("garden -busy")).containsExactly("FB-3");
        assertThat(index.find("garden - busy")).containsExactly("FB-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "'",
                "*",
                "***",
                "-",
                "--",
                "- -",
                "(",
                ")))",
                "a:b",
                "AND",
                "OR NOT",
                "\\",
                "[1 TO",
                "{",
                "~2",
                "^^",
                "?",
                "&&",
                "||",
                "!",
                "/.*/",
                "𝔘𝔫𝔦",
                "👍",
                "a\u0000b",
                "%_",
                "'; drop table"
            })
    void nothingThatIsTypedIsAMistake(String typed) {
        assertThatCode(() -> index.find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> Highlighter.mark(typed, "Some words. And more")).doesNotThrowAnyException();
    }

    @Test
    void longQuestionsAreCut() {
        assertThat(index.find("garden ".repeat(500))).containsExactly("FB-4", "FB-3");
    }

    @Test
    void onlyPunctuationFindsNothing() {
        assertThat(index.find("???")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FB-4X7K-92QM-D",
                "fb-4x7k-92qm-d",
                "fb4x7k92qmd",
                "FB 4X7K 92QM D",
                "4x7k-92qm",
                "FB-4X7K",
                "4X7K92QMD"
            })
    void aReferenceIsFoundHoweverItIsTyped(String typed) throws IOException {
        index.put(SearchDocument.of(SearchKind.ITEM, "FB-4X7K-92QM-D", "", List.of("Thank you"))
                .readBy(Audience.of(SmallIndex.officer().roles())));

        assertThat(index.find(typed)).containsExactly("FB-4X7K-92QM-D");
    }

    @Test
    void anotherSpellingIsProposedOnlyWhenItFindsSomethingForTheCaller() {
        assertThat(advice("appointmnet", SmallIndex.officer())).isEqualTo("appointment");
        assertThat(advice("appointmnet", SmallIndex.person("director"))).isEmpty();
        assertThat(advice("zzzzzz", SmallIndex.officer())).isEmpty();
    }

    private String advice(String typed, VisibilityScope caller) {
        var query = SearchQuery.of(SearchKind.ITEM, typed);
        return index.index()
                .search(searcher -> SpellingAdvice.of(searcher, query, caller, SmallIndex.NOON))
                .orElse("");
    }

    @Test
    void namesAreFoundByTheBeginningsOfTheirWords() throws IOException {
        index.put(SearchDocument.of(SearchKind.ORGANISATION, "carers", "Carers Link Hartmoor", List.of("RX1"))
                .readBy(Audience.of(SmallIndex.officer().roles())));

        for (var typed : List.of("car hart", "link", "rx1", "Hartmoor carers")) {
            assertThat(index.page(SearchQuery.of(SearchKind.ORGANISATION, typed), SmallIndex.officer())
                            .references())
                    .as(typed)
                    .containsExactly("carers");
        }
    }
}
