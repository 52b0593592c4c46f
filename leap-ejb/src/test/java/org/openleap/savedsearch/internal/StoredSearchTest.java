package org.openleap.savedsearch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SaveSearch;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;

class StoredSearchTest {
    private static final Instant NEXT = Instant.parse("2026-11-27T08:00:00Z");

    private final StoredSearch search = new StoredSearch(
            new SaveSearch(" Letters ", SearchQuery.of(SearchKind.ITEM, "letter"), false, Alert.DAILY),
            new UserId("00000000-0000-4000-8000-000000000001"));

    @Test
    void whatMatchedBeforeIsOld() {
        watch("FB-1", "FB-2");

        assertThat(search.look(known("FB-3", "FB-1", "FB-2"), NEXT)).containsExactly("FB-3");
    }

    @Test
    void nothingIsToldTwice() {
        watch();
        search.look(known("FB-1"), NEXT);

        assertThat(search.look(known("FB-1"), NEXT)).isEmpty();
    }

    @Test
    void whatMatchesOnlyLaterIsNewThen() {
        watch("FB-5");

        assertThat(search.look(known("FB-5", "FB-4"), NEXT)).containsExactly("FB-4");
    }

    @Test
    void whoStopsTheMailsAndWantsThemAgainHearsNothingOld() {
        watch("FB-1");
        search.watch(Alert.NEVER, NEXT);
        watch("FB-1", "FB-2");

        assertThat(search.look(known("FB-1", "FB-2"), NEXT)).isEmpty();
    }

    @Test
    void aQuestionIsTheSameAfterItWasKept() {
        var chosen = new EnumMap<SearchFacet, Set<String>>(Map.of(SearchFacet.SERVICE, Set.of("heron-ward")));
        var query = new SearchQuery(SearchKind.SUGGESTION, "\"you said\" & more", chosen, true);
        var text = new QueryText();

        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(query)))
                .isEqualTo(query);
    }

    @Test
    void theAddressOfAQuestionIsThatOfThePage() {
        var chosen = new EnumMap<SearchFacet, Set<String>>(Map.of(SearchFacet.SERVICE, Set.of("heron-ward")));

        assertThat(FindAddress.of(new SearchQuery(SearchKind.ITEM, "a&e", chosen, true)))
                .isEqualTo("/staff/find?kind=item&q=a%26e&service=heron-ward&overdue=yes");
    }

    /** The owner asks to be mailed while these match. */
    private void watch(String... references) {
        search.watch(Alert.DAILY, NEXT);
        assertThat(search.look(known(references), NEXT)).isEmpty();
    }

    private static StoredSearch.Known known(String... references) {
        return new StoredSearch.Known(List.of(references), "");
    }
}
