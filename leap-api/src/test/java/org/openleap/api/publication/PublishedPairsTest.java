package org.openleap.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublicEdition;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Tracking;

/** What everybody's programs read. */
class PublishedPairsTest {
    private final Shelf shelf = new Shelf();
    private final Number edition = new Number();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), new AbstractBinder() {
                @Override
                protected void configure() {
                    bind(shelf).to(PublicationRegister.class);
                    bind(edition).to(PublicEdition.class);
                }
            });

    @Test
    void everybodyReadsAnswersWithTheirLastingAddress() {
        var answer = api.get("published-pairs");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"number\":12", "\"url\":\"http://localhost:8080/you-said-we-did/12\"")
                .contains("\"outcome\":\"WE_COULD_NOT\"", "\"corrected\":\"The month was wrong.\"")
                .contains("\"reversed\":true", "\"easyRead\":false", "\"themes\":[\"noise\"]")
                .contains("\"next\":\"\"")
                .doesNotContain("\"service\"")
                .doesNotContain("\"id\"");
        assertThat(answer.header("Link")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @Test
    void theFilterIsThatOfThePageAndThePageNamesTheNextOne() {
        shelf.next = "abc";

        var answer = api.get("published-pairs?place=oakfield&quarter=2026-Q3&outcome=WE_DID&limit=1");

        assertThat(shelf.filter).isEqualTo(new PairFilter("", "oakfield", "", "2026-Q3", "WE_DID"));
        assertThat(shelf.request).isEqualTo(PageRequest.first(1));
        assertThat(answer.header("Link"))
                .contains("/api/v1/published-pairs?place=oakfield&quarter=2026-Q3&outcome=WE_DID&limit=1&cursor=abc")
                .contains("rel=\"next\"");
    }

    @Test
    void whoeverHasThisEditionGetsNothingAgainAndNothingIsRead() {
        var tag = api.get("published-pairs").header("ETag");
        shelf.asked = 0;

        assertThat(api.get("published-pairs", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(shelf.asked).isZero();
        edition.number++;
        assertThat(api.get("published-pairs", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "outcome=DONE, invalid-parameter",
        "limit=0, invalid-parameter",
        "service=%27, invalid-parameter",
        "words=x, unknown-parameter",
        "cursor=x, shared.UNKNOWN_CURSOR",
    })
    void aQuestionThatIsNotAllowedIsABadRequest(String query, String code) {
        var answer = api.get("published-pairs?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static final class Number extends PublicEdition {
        private long number = 7;

        @Override
        public long number() {
            return number;
        }
    }

    private static final class Shelf extends PublicationRegister {
        private PairFilter filter = PairFilter.all();
        private PageRequest request = PageRequest.first(1);
        private String next = "";
        private int asked;

        @Override
        public Page<PublishedPair> published(PairFilter wanted, PageRequest page) {
            filter = wanted;
            request = page;
            asked++;
            page.cursor();
            var earlier = new EarlierAnswer(true, PairOutcome.WE_DID, Instant.EPOCH, "The month was wrong.");
            var pair = new PublishedPair(
                    7,
                    12,
                    "The doors bang.",
                    "There is no other door.",
                    PairOutcome.WE_COULD_NOT,
                    "",
                    "",
                    List.of("noise"),
                    Instant.EPOCH,
                    earlier,
                    false);
            return new Page<>(List.of(pair), next);
        }
    }
}
