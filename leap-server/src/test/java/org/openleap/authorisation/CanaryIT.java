package org.openleap.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/**
 * Every page, list, export and resource, walked by everybody: no byte that LEAP answers holds a word that the reader may not
 * see. Each kind of record is there in each state, with a word of its own.
 */
@WithLeap
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {
    static final List<String> READERS = List.of(
            "lead",
            "officer",
            "service",
            "director",
            "lay",
            "partner",
            "partnerlead",
            "partner2",
            "healthwatch",
            "ig",
            "admin",
            Strangers.WITHOUT_ROLE,
            Strangers.WITHOUT_ORGANISATION);

    private static final List<String> SEARCHES = List.of(
            "/staff/search?q=" + Canary.BEGINNING,
            "/staff/find?q=" + Canary.BEGINNING,
            "/staff/find?kind=suggestion&q=" + Canary.BEGINNING);

    private final LeapStack leap;
    private final List<Canary> canaries;
    private final List<Aviary.Sown> rows;
    private final Canaries sown;
    private final Set<String> heard = new TreeSet<>();
    private final Set<String> papers = new TreeSet<>();

    CanaryIT(LeapStack leap) throws SQLException {
        this.leap = leap;
        Strangers.introduceTo(leap);
        try (var database = leap.database()) {
            sown = Canaries.sow(database);
            canaries = sown.all();
            rows = sown.rows();
        }
    }

    /** Somebody who looks for them finds those of all kinds that can be found, or the walks below would prove nothing. */
    @BeforeAll
    void theIndexHoldsThem() {
        for (var page : SEARCHES) {
            Waiting.until(
                    Duration.ofSeconds(20),
                    "canaries under " + page,
                    () -> Optional.of(Visit.of(leap, "officer").open(page).body())
                            .filter(body -> canaries.stream().map(Canary::word).anyMatch(body::contains)));
        }
    }

    static Stream<String> readers() {
        return READERS.stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nobodyReadsWhatIsNotTheirs(String reader) {
        walk(new Walk(Visit.of(leap, reader)), reader);
    }

    @Test
    void visitorsReadNothingThatIsNotPublished() {
        walk(new Walk(Visit.anonymous(leap)), Policy.ANONYMOUS);
    }

    @Test
    void theApiTellsNobodyMoreThanThePagesDo() {
        for (var reader : READERS) {
            var answers = new ApiWalk(leap, leap.tokenOf(reader)).answers();
            answers.forEach((address, body) -> assertThat(leaks(body, reader))
                    .as("%s for %s", address, reader)
                    .isEmpty());
        }
    }

    /** A system reads what a member of its organisation reads. */
    @Test
    void theApiTellsASystemNoMoreThanItsPeople() {
        new ApiWalk(leap, leap.tokenOfSystem(ApiScope.ALL))
                .answers()
                .forEach((address, body) -> assertThat(leaks(body, "partner"))
                        .as("%s for a system", address)
                        .isEmpty());
    }

    /** With one record of each state among what is counted. */
    @Test
    void nothingIsCountedThatMayNotBeSeen() throws SQLException {
        try (var database = leap.database()) {
            var aviary = new Aviary(database);
            for (var count : Count.all()) {
                var body = Visit.of(leap, count.reader()).open(count.path()).body();
                assertThat(count.in(body))
                        .as("%s for %s", count.path(), count.reader())
                        .isEqualTo(aviary.text(count.query()));
            }
        }
    }

    @Test
    void noLetterHoldsAWordOfARecord() {
        assertThat(leap.inbox().all())
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(leaks(letter.subject() + letter.text(), "whoever gets it"))
                        .isEmpty());
    }

    /** A canary that nobody could find would prove nothing. */
    @AfterAll
    void everyCanaryWasHeardBySomebody() throws SQLException {
        try (var database = leap.database()) {
            Aviary.clear(database, rows);
            sown.tellTheIndex(database);
        }
        assertThat(papers).as("papers that were read").isNotEmpty();
        assertThat(canaries)
                .filteredOn(canary -> !canary.readers().isEmpty())
                .allSatisfy(canary -> assertThat(heard).as(canary.what()).contains(canary.word()));
    }

    private void walk(Walk walk, String reader) {
        walk.everywhere(addresses(), (address, body) -> {
            assertThat(leaks(body, reader)).as("%s for %s", address, reader).isEmpty();
            canaries.stream().map(Canary::word).filter(body::contains).forEach(heard::add);
            if (body.startsWith(Walk.PAPER)) papers.add(address);
        });
    }

    /** Every page of the policy, and every page that shows one record, for every canary: asked for by everybody. */
    private List<String> addresses() {
        var pages = Policy.read().doors("page").keySet().stream()
                .map(Door::resource)
                .filter(page -> !page.endsWith("/*") && !page.startsWith("/sign-"))
                .toList();
        var records = canaries.stream().flatMap(canary -> canary.addresses(pages));
        return Stream.of(pages.stream(), SEARCHES.stream(), records)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private List<String> leaks(String body, String reader) {
        return canaries.stream()
                .filter(canary -> !canary.readers().contains(reader) && body.contains(canary.word()))
                .map(Canary::what)
                .toList();
    }
}
