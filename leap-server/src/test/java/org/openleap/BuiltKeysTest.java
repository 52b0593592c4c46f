package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.action.PlanItemStatus;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.followup.CheckKind;
import org.openleap.identity.StaffStanding;
import org.openleap.identity.StaffStep;
import org.openleap.insight.BalanceGrouping;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.TellingFilter;
import org.openleap.publication.PairList;
import org.openleap.publication.PairOutcome;
import org.openleap.redaction.PublicCount;
import org.openleap.redaction.SpotKind;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.web.portal.NavigationEntry;
import org.openleap.web.visitor.WorkWithUsStep;

/** Keys that pages and views put together of a beginning and a code exist for every code there is. */
class BuiltKeysTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final String PORTAL = "staff desk deciding";
    private static final String VIEWS = "leap-web/src/main/java";
    private static final Pattern FILTER = Pattern.compile("\\.choose\\(\\s*\"(\\w+)\"");
    private static final Pattern CHOICE = Pattern.compile("\\.when\\(SuggestionAction\\.\\w+, \"(\\w+)\"");

    /**
     * Keys of one shape.
     *
     * @param bundles names with a blank between; the key stands in one of them
     * @param pattern with {@code {}} where the code goes
     */
    record Built(String bundles, String pattern, List<String> codes) {
        static Built of(String bundles, String pattern, Class<? extends Enum<?>> list) {
            return new Built(
                    bundles,
                    pattern,
                    Stream.of(list.getEnumConstants()).map(Enum::name).toList());
        }

        List<String> missing() {
            return codes.stream()
                    .map(code -> pattern.replace("{}", code))
                    .filter(key -> Stream.of(bundles.split(" ")).noneMatch(bundle -> BUNDLES.has(bundle, key)))
                    .toList();
        }
    }

    static Stream<Built> ofClosedLists() {
        return Stream.of(
                Built.of("publication", "publication.outcome.{}", PairOutcome.class),
                Built.of("publication", "publication.filter.{}", PairOutcome.class),
                Built.of("publishing", "nothing.{}", PairList.class),
                Built.of("publishing", "spot.{}", SpotKind.class),
                Built.of("answers", "count.{}", PublicCount.Precision.class),
                Built.of("finding", "facet.{}", SearchFacet.class),
                Built.of("telling", "grade.{}", EvidenceGrade.class),
                Built.of("insight", "balance.by.{}", BalanceGrouping.class),
                Built.of("sharing", "happened.{}", SharedOutcome.class),
                Built.of("signup", "signup.title.{}", WorkWithUsStep.class),
                Built.of("commitment", "ledger.by.{}", Side.class),
                Built.of("identity", "identity.standing.{}", StaffStanding.class),
                Built.of("identity", "identity.step.{}", StaffStep.class),
                Built.of(PORTAL, "navigation.{}", NavigationEntry.class),
                Built.of(PORTAL, "sentence.{}", SuggestionStatus.class));
    }

    static Stream<Built> ofSomeCodes() {
        return Stream.of(
                new Built("finding", "kind.{}", List.of(SearchKind.ITEM.name(), SearchKind.SUGGESTION.name())),
                new Built("finding", "outcome.{}", List.of(SearchKind.ITEM.name(), SearchKind.SUGGESTION.name())),
                new Built("track", "track.step.{}", steps()),
                new Built("action", "progress.{}", whereNothingIsCounted()),
                new Built("telling", "queue.{}", queues()),
                new Built("telling", "queue.{}.lead", queues()),
                new Built("telling", "queue.{}.nothing", queues()),
                new Built("commitment", "line.{}", pairs(PromiseVerb.values(), ActivityKind.values())),
                new Built("commitment", "promise.{}", pairs(PromiseVerb.values(), ActivityKind.values())),
                new Built("directory", "contact.{}", pairs(ContactDirection.values(), ContactDeed.values())),
                new Built(PORTAL, "check.question.{}", askedOfColleagues()),
                new Built(PORTAL, "filter.{}", inViews(FILTER)),
                new Built(PORTAL, "choice.{}", inViews(CHOICE)),
                new Built(PORTAL, "choice.{}.hint", inViews(CHOICE)));
    }

    @ParameterizedTest
    @MethodSource({"ofClosedLists", "ofSomeCodes"})
    void everyCodeHasItsWords(Built built) {
        assertThat(built.codes()).isNotEmpty();
        assertThat(built.missing()).isEmpty();
    }

    @Test
    void aCodeWithoutWordsIsFound() {
        assertThat(new Built("answers", "count.{}", List.of("EXACT", "MANY")).missing())
                .containsExactly("count.MANY");
    }

    private static List<String> steps() {
        return Stream.of(ChronicleKind.values()).map(ChronicleKind::key).toList();
    }

    private static List<String> whereNothingIsCounted() {
        return Stream.of(PlanItemStatus.values())
                .filter(status -> !status.isOpen() || status == PlanItemStatus.PLANNED)
                .map(Enum::name)
                .toList();
    }

    private static List<String> askedOfColleagues() {
        return Stream.of(CheckKind.values())
                .filter(kind -> kind.isForReviewer() || kind.isForOwner())
                .map(Enum::name)
                .toList();
    }

    private static List<String> queues() {
        return List.of(
                TellingFilter.LOOK,
                TellingFilter.PRINT,
                TellingFilter.CALL,
                TellingFilter.RELAY,
                TellingFilter.PUBLIC,
                TellingFilter.WAITING,
                TellingFilter.FAILED,
                TellingFilter.SETTLED);
    }

    private static List<String> pairs(Enum<?>[] firsts, Enum<?>[] seconds) {
        return Stream.of(firsts)
                .flatMap(first -> Stream.of(seconds).map(second -> first.name() + "." + second.name()))
                .toList();
    }

    /** Codes that views name in their source. */
    private static List<String> inViews(Pattern named) {
        return Project.files(VIEWS, name -> name.endsWith(".java")).stream()
                .flatMap(file -> named.matcher(Project.read(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
