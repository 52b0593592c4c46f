package org.openleap.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SimilarItem;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.IndexWatch;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Submissions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionFinder;

/** The index follows what people do, on the real MariaDB, and shows nobody more than the register does. */
class SearchIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(10);

    @Inject
    Loop loop;

    @Inject
    IndexWatch index;

    @Inject
    Rows rows;

    @Inject
    StatementLog log;

    @EJB
    FeedbackFinder items;

    @EJB
    SuggestionFinder suggestions;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @Test
    void whatIsSaidCanBeFoundByWhoMaySeeItThen() {
        var word = word();
        var item = said("The " + word + " was noisy. Please dim the lights in the corridor after ten.");

        assertThat(found(officer, word)).containsExactly(item);
        assertThat(found(director, word)).as("nobody has screened it").isEmpty();

        loop.screened(item);
        index.untilUpToDate();

        assertThat(found(director, word)).containsExactly(item);
        assertThat(found(serviceLead, word)).containsExactly(item);
    }

    @Test
    void everyStepChangesTheNumbers() {
        var word = word();
        var item = said("The " + word + " was noisy. " + Submissions.QUOTE);
        assertThat(states(word)).containsOnlyKeys("RECEIVED");

        loop.assigned(item);
        index.untilUpToDate();

        assertThat(states(word)).containsOnlyKeys("HAS_SUGGESTIONS");
        var counts = officer.asks(() -> items.count(SearchQuery.of(SearchKind.ITEM, word)));
        assertThat(counts.of(SearchFacet.THEME)).containsExactly(new FacetCounts.Count("feeling_safe", 1));
        assertThat(counts.of(SearchFacet.SERVICE)).containsExactly(new FacetCounts.Count(ServiceLead.SERVICE, 1));
        assertThat(counts.of(SearchFacet.OWNER))
                .containsExactly(new FacetCounts.Count(officer.id().value(), 1));
    }

    @Test
    void aSuggestionIsFoundByItsWordsAndItsItemsThemes() {
        var suggestion = loop.adopted(said("It was loud. " + Submissions.QUOTE));
        index.untilUpToDate();
        var query = new SearchQuery(
                SearchKind.SUGGESTION, "dim lights night", chosen(SearchFacet.THEME, "feeling_safe"), false);

        var found = serviceLead.asks(() -> suggestions.find(query, FIRST));

        assertThat(found.page().rows()).extracting(row -> row.reference()).contains(suggestion);
        assertThat(found.page().rows().get(0).extract()).anyMatch(Piece::found);
    }

    @Test
    void whatIsErasedFromTheDatabaseIsFoundNoMore() {
        var word = word();
        var item = said("My secret is " + word);
        rows.arrange("update leap.feedback_item set words = 'erased' where reference = '" + item + "'");
        rows.arrange("insert into leap.search_change (subject, erased, changed_at) values ('" + item
                + "', true, utc_timestamp(6))");
        index.untilUpToDate();

        assertThat(found(officer, word)).isEmpty();
    }

    @Test
    void aStaleIndexShowsNothingThatTheRegisterHides() {
        var word = word();
        var item = said("The " + word + " was noisy.");
        loop.screened(item);
        index.untilUpToDate();
        assertThat(found(director, word)).containsExactly(item);

        rows.arrange("update leap.feedback_item set screened = 0 where reference = '" + item + "'");

        assertThat(found(director, word)).as("the index was not told").isEmpty();
    }

    @Test
    void similarItemsAreShownInFullTheMostSimilarFirst() {
        var word = word();
        var item = said("The chairs in the waiting room near " + word + " are too low. Please put in two high chairs.");
        var twin = said("Please put two high chairs in the waiting room near " + word + ", the chairs are too low.");
        var cousin = said("The waiting room near " + word + " has no clock and the door sticks when it rains.");
        var stranger = said("Nobody answers the telephone.");

        var similar = officer.asks(() -> items.similar(item));

        assertThat(similar).extracting(SimilarItem::reference).startsWith(twin).doesNotContain(item, stranger);
        assertThat(similar).extracting(SimilarItem::reference).contains(cousin);
        assertThat(similar.get(0).words()).startsWith("Please put two high chairs");
        assertThat(similar.get(0).percent()).isGreaterThan(similar.get(1).percent());
    }

    @Test
    void aPageOfASearchTakesThreeStatementsAtMost() {
        var word = word();
        for (int item = 0; item < 12; item++) said(word + " " + item);

        var statements = log.during(() -> officer.asks(() -> items.find(SearchQuery.of(SearchKind.ITEM, word), FIRST)));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    private FeedbackReference said(String words) {
        var item = loop.submitted(Submissions.withKey(UUID.randomUUID(), words)).reference();
        index.untilUpToDate();
        return item;
    }

    private List<FeedbackReference> found(Actor caller, String words) {
        var found = caller.asks(() -> items.find(SearchQuery.of(SearchKind.ITEM, words), FIRST));
        return found.page().rows().stream().map(row -> row.reference()).toList();
    }

    private Map<String, Integer> states(String words) {
        var counts = officer.asks(() -> items.count(SearchQuery.of(SearchKind.ITEM, words)));
        return counts.of(SearchFacet.STATE).stream()
                .collect(Collectors.toMap(FacetCounts.Count::code, FacetCounts.Count::records));
    }

    private static Map<SearchFacet, Set<String>> chosen(SearchFacet facet, String code) {
        var chosen = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        chosen.put(facet, Set.of(code));
        return chosen;
    }

    private static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }
}
