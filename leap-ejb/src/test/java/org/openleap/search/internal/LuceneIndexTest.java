package org.openleap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;

class LuceneIndexTest {
    @TempDir
    Path folder;

    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void pagesFollowOneAnotherNewestFirst() throws IOException {
        index.saying("one", "two", "three", "four", "five");

        assertThat(index.pages(2)).containsExactly(List.of("FB-5", "FB-4"), List.of("FB-3", "FB-2"), List.of("FB-1"));
    }

    @Test
    void recordsOfOneMomentAreAllListed() throws IOException {
        for (int number = 1; number <= 5; number++) index.put(index.item("tea").listed(SmallIndex.NOON, number));

        assertThat(index.pages(2)).containsExactly(List.of("FB-5", "FB-4"), List.of("FB-3", "FB-2"), List.of("FB-1"));
    }

    @Test
    void theTotalIsCountedToAThousand() throws IOException {
        for (int number = 1; number <= 1_100; number++) index.index().put(List.of(index.item("tea")));
        index.index().show();

        var hits = index.page(SearchQuery.of(SearchKind.ITEM, "tea"), SmallIndex.officer());

        assertThat(hits.total()).isEqualTo(1_000);
        assertThat(hits.more()).isTrue();
        assertThat(index.page(SearchQuery.of(SearchKind.ITEM, "coffee"), SmallIndex.officer())
                        .more())
                .isFalse();
    }

    @Test
    void aChangedRecordIsFoundByItsNewWordsOnly() throws IOException {
        var record = index.item("tea");
        index.put(record);
        index.index().put(List.of(index.item("coffee").listed(SmallIndex.NOON, 9)));
        index.index().remove(SearchKind.ITEM, List.of("FB-1"));
        index.index().show();

        assertThat(index.find("tea")).isEmpty();
        assertThat(index.find("coffee")).containsExactly("FB-2");
    }

    @Test
    void erasedWordsAreGoneFromTheFiles() throws IOException {
        index.saying("Zqsecretzq", "tea");
        index.index().commit("generation", new Position(1, 0));
        assertThat(filesHold("zqsecretzq")).isTrue();

        index.index().remove(SearchKind.ITEM, List.of("FB-1"));
        index.index().purge();
        index.index().commit("generation", new Position(2, 0));
        index.index().purge();

        assertThat(filesHold("zqsecretzq")).isFalse();
        assertThat(index.find("tea")).containsExactly("FB-2");
    }

    @Test
    void whoHasNoneOfTheMarksFindsNothing() throws IOException {
        var lead = Audience.of(Set.of(Roles.ENGAGEMENT_LEAD)).andInService(Roles.SERVICE_LEAD, "larkrise-ward");
        index.put(index.item("tea").readBy(lead.andPerson(Roles.DIRECTOR, SmallIndex.ME)));

        assertThat(index.find("tea", SmallIndex.person(Roles.ENGAGEMENT_LEAD))).hasSize(1);
        assertThat(index.find("tea", SmallIndex.person(Roles.SERVICE_LEAD, "larkrise-ward")))
                .hasSize(1);
        assertThat(index.find("tea", SmallIndex.person(Roles.DIRECTOR))).hasSize(1);
        assertThat(index.find("tea", VisibilityScope.system())).hasSize(1);
        assertThat(index.find("tea", SmallIndex.person(Roles.SERVICE_LEAD, "heron-ward")))
                .isEmpty();
        assertThat(index.find("tea", SmallIndex.person(Roles.LAY_REVIEWER, "larkrise-ward")))
                .isEmpty();
        assertThat(index.find("tea", VisibilityScope.visitor())).isEmpty();
    }

    @Test
    void whomItIsHiddenFromFindsItNeitherInTheListNorInTheNumbers() throws IOException {
        var officers = Audience.of(Set.of(Roles.ENGAGEMENT_OFFICER));
        index.put(index.item("tea")
                .filed(SearchFacet.SERVICE, "heron-ward")
                .readBy(officers.hiddenFrom(Set.of(SmallIndex.ME))));

        assertThat(index.find("tea")).isEmpty();
        assertThat(index.count(SearchQuery.of(SearchKind.ITEM, "tea"), SmallIndex.officer())
                        .of(SearchFacet.SERVICE))
                .isEmpty();
    }

    @Test
    void codesAreCountedAndNarrowTheListDown() throws IOException {
        index.put(
                index.item("tea")
                        .filed(SearchFacet.SERVICE, "heron-ward")
                        .filed(SearchFacet.THEME, List.of("food", "noise")),
                index.item("tea").filed(SearchFacet.SERVICE, "heron-ward").filed(SearchFacet.THEME, "food"),
                index.item("tea").filed(SearchFacet.SERVICE, "larkrise-ward"));

        var all = index.count(SmallIndex.chosen(Map.of()), SmallIndex.officer());
        var heron = SmallIndex.chosen(Map.of(SearchFacet.SERVICE, Set.of("heron-ward")));

        assertThat(all.of(SearchFacet.SERVICE))
                .containsExactly(new FacetCounts.Count("heron-ward", 2), new FacetCounts.Count("larkrise-ward", 1));
        assertThat(all.of(SearchFacet.THEME))
                .containsExactly(new FacetCounts.Count("food", 2), new FacetCounts.Count("noise", 1));
        assertThat(all.of(SearchFacet.QUARTER)).containsExactly(new FacetCounts.Count("2026-Q4", 3));
        assertThat(all.complete()).isTrue();
        assertThat(index.page(heron, SmallIndex.officer()).references()).containsExactly("FB-2", "FB-1");
    }

    @Test
    void aFacetThatWasChosenFromStillShowsTheOtherChoices() throws IOException {
        index.put(
                index.item("tea").filed(SearchFacet.SERVICE, "heron-ward").filed(SearchFacet.CHANNEL, "letter"),
                index.item("tea").filed(SearchFacet.SERVICE, "larkrise-ward").filed(SearchFacet.CHANNEL, "web_form"));

        var heron = SmallIndex.chosen(Map.of(SearchFacet.SERVICE, Set.of("heron-ward")));
        var counts = index.count(heron, SmallIndex.officer());

        assertThat(counts.of(SearchFacet.SERVICE)).hasSize(2);
        assertThat(counts.of(SearchFacet.CHANNEL)).containsExactly(new FacetCounts.Count("letter", 1));
    }

    @Test
    void whatIsPastItsDayIsOverdue() throws IOException {
        index.put(
                index.item("tea").due(SmallIndex.NOON.minusSeconds(1)).filed(SearchFacet.PLACE, "hartmoor"),
                index.item("tea").due(SmallIndex.NOON).filed(SearchFacet.PLACE, "hartmoor"),
                index.item("tea"));

        var overdue = new SearchQuery(SearchKind.ITEM, "", Map.of(), true);

        assertThat(index.page(overdue, SmallIndex.officer()).references()).containsExactly("FB-1");
        assertThat(index.count(SmallIndex.chosen(Map.of()), SmallIndex.officer())
                        .overdue())
                .isEqualTo(1);
        assertThat(index.count(overdue, SmallIndex.officer()).of(SearchFacet.PLACE))
                .containsExactly(new FacetCounts.Count("hartmoor", 1));
    }

    @Test
    void whatIsNotOpenFindsNothing() {
        var closed = new LuceneIndex();

        assertThat(closed.best(
                        QueryReader.within(
                                SearchQuery.of(SearchKind.ITEM, "tea"), SmallIndex.officer(), SmallIndex.NOON),
                        5))
                .isEmpty();
        assertThat(closed.isComplete()).isFalse();
    }

    private boolean filesHold(String word) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) return true;
            }
        }
        return false;
    }
}
