package org.openleap.api.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.publication.Answer;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Tracking;

/** What is published, for programs that know Open311. One answer was published every six hours, up to now. */
class Open311Test {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration EACH = Duration.ofHours(6);
    private static final String SAID = "The <b>doors</b> bang & \u0008bang.";

    private final Shelf shelf = new Shelf();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), new AbstractBinder() {
                @Override
                protected void configure() {
                    bind(shelf).to(PublicationRegister.class);
                    bind(new Lists()).to(ReferenceData.class);
                    bind(InstantSource.fixed(NOW)).to(InstantSource.class);
                }
            });

    @Test
    void theLast90DaysAreShownAndNoMore() {
        var answer = api.get("open311/v2/requests.json");

        assertThat(GeoReport.faults("service_requests", answer.body())).isEmpty();
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(ids(answer.body())).isEqualTo(4 * 90 + 1);
        assertThat(answer.body())
                .contains("{\"service_request_id\":\"0\",\"status\":\"open\",\"status_notes\":\"We hang new ones.\"")
                .contains("\"requested_datetime\":\"2026-11-26T12:00:00Z\"", "\"address\":\"Hartmoor\"")
                .contains("\"service_code\":\"whole-trust\"", "\"service_name\":\"The whole trust\"");
    }

    @Test
    void theSameAsXml() {
        var answer = api.get("open311/v2/requests.xml?start_date=2026-11-26T06:00:00Z");
        var root = GeoReport.parsed(answer.body());

        assertThat(answer.body()).matches("<\\?xml version=.1\\.0. encoding=.UTF-8.\\?><service_requests><request>.*");
        assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
        assertThat(GeoReport.names(root)).containsExactly("request", "request");
        assertThat(root.getElementsByTagName("description").item(0).getTextContent())
                .isEqualTo("The <b>doors</b> bang & bang.");
        assertThat(GeoReport.names((org.w3c.dom.Element) root.getFirstChild()))
                .startsWith("service_request_id", "status", "status_notes", "service_name", "service_code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start_date=2026-11-26T12:00:00Z|1",
                "start_date=2026-11-26T06:00:00Z&status=open|1",
                "start_date=2026-11-26T06:00:00Z&status=closed|1",
                "start_date=2026-11-26T06:00:00Z&status=open,closed|2",
                "start_date=2026-11-26T06:00:00Z&service_code=whole-trust|1",
                "start_date=2026-11-26T06:00:00Z&service_code=whole-trust,food|2",
                "start_date=2026-11-26T06:00:00Z&service_code=laundry|0",
                "end_date=2026-11-25T12:00:00%2B00:00&start_date=2026-11-25T00:00:00Z|3",
                "start_date=2024-01-01T00:00:00Z|0",
                "service_request_id=3,4,999,x&status=open|2",
                "start_date=&end_date=&status=&service_code=&service_request_id=&jurisdiction_id=example.org|361",
            })
    void theArgumentsOfTheStandardNarrowIt(String query, int requests) {
        assertThat(ids(api.get("open311/v2/requests.json?" + query).body())).isEqualTo(requests);
    }

    @ParameterizedTest
    @CsvSource({
        "requests.json?status=done, invalid-parameter",
        "requests.json?start_date=yesterday, invalid-parameter",
        "requests.json?start_date=1026-01-01T00:00:00Z, invalid-parameter",
        "requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z, invalid-parameter",
        "requests.json?start_date=2026-11-01T00:00:00Z&end_date=2026-10-01T00:00:00Z, invalid-parameter",
        "requests.json?lat=52.6, unknown-parameter",
        "services.json?service_code=food, unknown-parameter",
    })
    void whatTheStandardDoesNotAllowIsABadRequest(String path, String code) {
        var answer = api.get("open311/v2/" + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void oneRequestIsAListOfOne() {
        assertThat(ids(api.get("open311/v2/requests/4.json").body())).isEqualTo(1);
        assertThat(GeoReport.names(
                        GeoReport.parsed(api.get("open311/v2/requests/4.xml").body())))
                .containsExactly("request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests/999.json", "requests/x.json", "requests/4.csv", "services.yaml", "requests.JSON"})
    void whatIsNotThereIsNotThere(String path) {
        assertThat(api.get("open311/v2/" + path).status()).isEqualTo(404);
    }

    @Test
    void theTypesAreTheServicesAndTheWholeTrust() {
        var answer = api.get("open311/v2/services.json");

        assertThat(GeoReport.faults("services", answer.body())).isEmpty();
        assertThat(answer.body())
                .contains("\"service_code\":\"food\",\"service_name\":\"Food & drink\"", "\"group\":\"Hartmoor\"")
                .contains("\"service_code\":\"whole-trust\"");
        assertThat(GeoReport.names(
                        GeoReport.parsed(api.get("open311/v2/services.xml").body())))
                .containsExactly("service", "service");
        assertThat(api.get("open311/v2/services.json", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void theDiscoverySaysWhereItIs() {
        assertThat(GeoReport.faults(
                        "discovery", api.get("open311/v2/discovery.json").body()))
                .isEmpty();
        assertThat(api.get("open311/v2/discovery.xml").body())
                .contains("<endpoints><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification>")
                .contains("<url>http://localhost:8080/api/v1/open311/v2</url>")
                .contains("<formats><format>text/xml</format><format>application/json</format></formats>");
    }

    private static int ids(String body) {
        return body.split("\"service_request_id\"", -1).length - 1;
    }

    /** Answer 0 now, answer 1 six hours ago, and so on for half a year; every second one is about food. */
    private static final class Shelf extends PublicationRegister {
        private final List<PublishedPair> pairs =
                IntStream.range(0, 720).mapToObj(Shelf::pair).toList();

        private static PublishedPair pair(int number) {
            boolean food = number % 2 == 1;
            return new PublishedPair(
                    number,
                    number,
                    SAID,
                    "We hang new ones.",
                    food ? PairOutcome.WE_DID : PairOutcome.WORKING_ON_IT,
                    food ? "food" : "",
                    food ? "" : "hartmoor",
                    List.of(),
                    NOW.minus(EACH.multipliedBy(number)),
                    EarlierAnswer.NONE,
                    false);
        }

        @Override
        public Page<PublishedPair> published(PairFilter filter, PageRequest request) {
            var after = Cursor.decode(request.after());
            var rows = pairs.stream()
                    .filter(pair -> isAfter(pair, after))
                    .limit(request.size() + 1L)
                    .toList();
            return Page.of(rows, request, row -> new Cursor(row.publishedAt(), row.id()));
        }

        private static boolean isAfter(PublishedPair pair, Cursor cursor) {
            return pair.publishedAt().isBefore(cursor.at())
                    || pair.publishedAt().equals(cursor.at()) && pair.id() < cursor.id();
        }

        @Override
        public Answer answer(long number) {
            var wordings =
                    pairs.stream().filter(pair -> pair.number() == number).toList();
            return new Answer(number, wordings, wordings.isEmpty() ? "wrong" : "", NOW);
        }
    }

    private static final class Lists extends ReferenceData {
        @Override
        public List<Choice> choices(ReferenceList list) {
            return List.of(new Choice("food", "Food & drink", "Hartmoor"));
        }

        @Override
        public String label(ReferenceList list, String code) {
            return list == ReferenceList.PLACE ? "Hartmoor" : "Food & drink";
        }
    }
}
