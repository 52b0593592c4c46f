package org.openleap.api.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.StandardSchema;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.partnership.PartnerPage;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PublicPartners;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.PublicOrganisation;
import org.openleap.suggestion.Tracking;

/** The trust's partners, for programs that know Open Referral UK. There are seven. */
class OpenReferralTest {
    private static final String HERE = "open-referral/v3";

    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), new AbstractBinder() {
                @Override
                protected void configure() {
                    bind(new Seven()).to(PublicPartners.class);
                }
            });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|7|1|1|7|true|true|false",
                "?per_page=3|7|3|1|3|true|false|false",
                "?page=2&per_page=3|7|3|2|3|false|false|false",
                "?per_page=3&page=3|7|3|3|1|false|true|false",
                "?per_page=3&page=4|7|3|4|0|false|true|true",
            })
    void aPageSaysWhereItStands(
            String query, int items, int pages, int number, int size, boolean first, boolean last, boolean empty) {
        var answer = api.get(HERE + "/organizations" + query);

        assertThat(faults("page", answer.body())).isEmpty();
        assertThat(answer.body())
                .startsWith(("{\"total_items\":%d,\"total_pages\":%d,\"page_number\":%d,\"size\":%d,"
                                + "\"first_page\":%b,\"last_page\":%b,\"empty\":%b,\"contents\":[")
                        .formatted(items, pages, number, size, first, last, empty));
        assertThat(answer.body().split("\"description\"", -1)).hasSize(size + 1);
    }

    @Test
    void oneIsReadByItsNumber() {
        var answer = api.get(HERE + "/organizations/" + Seven.id(1));

        assertThat(faults("organization", answer.body())).isEmpty();
        assertThat(answer.body())
                .startsWith("{\"id\":\"" + Seven.id(1) + "\",\"name\":\"Talkers 1\",\"description\":\"Tea & talk.\"")
                .contains("\"website\":\"https://talk.example.org/caf%C3%A9\"")
                .contains("\"identifier_scheme\":\"GB-CHC\",\"identifier_type\":\"Charity number\"")
                .contains("\"identifier_scheme\":\"GB-NHS\"", "\"identifier\":\"K82001\"");
        assertThat(api.get(HERE + "/organizations/" + Seven.id(1)).body()).isEqualTo(answer.body());
        assertThat(api.get(HERE + "/organizations/" + Seven.id(1), "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"2, GB-SC, SC012345", "3, GB-NIC, NIC123456"})
    void aCharityIsNamedByItsRegister(int number, String scheme, String charity) {
        assertThat(api.get(HERE + "/organizations/" + Seven.id(number)).body())
                .contains("\"identifier_scheme\":\"" + scheme + "\"", "\"identifier\":\"" + charity + "\"");
    }

    @Test
    void whatIsNotKnownOrNoAddressIsLeftOut() {
        var answer = api.get(HERE + "/organizations/" + Seven.id(4));

        assertThat(faults("organization", answer.body())).isEmpty();
        assertThat(answer.body()).doesNotContain("website", "organization_identifiers", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "00000000-0000-0000-0000-00000000000A", "00000000-0000-0000-0000-000000000099", "1-1-1-1-1"
            })
    void whatIsNotThereIsNotThere(String id) {
        assertThat(api.get(HERE + "/organizations/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, invalid-parameter",
        "page=-1, invalid-parameter",
        "page=1001, invalid-parameter",
        "per_page=101, invalid-parameter",
        "per_page=all, invalid-parameter",
        "search=carers, unknown-parameter",
    })
    void whatCannotBeAskedIsABadRequest(String query, String code) {
        var answer = api.get(HERE + "/organizations?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void itSaysWhichVersionItSpeaks() {
        var answer = api.get(HERE);

        assertThat(faults("about", answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"openapi_url\":\"http://localhost:8080/api/openapi?format=json\"");
    }

    private static List<String> faults(String part, String body) {
        return StandardSchema.faults("openreferral/hsds-uk-3.0.json", part, body);
    }

    private static final class Seven extends PublicPartners {
        private static final List<PublicOrganisation> ALL = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> switch (number) {
                    case 1 -> talkers(1, "https://talk.example.org/café", "K82001", "1234567");
                    case 2 -> talkers(2, "", "", "SC012345");
                    case 3 -> talkers(3, "", "", "NIC123456");
                    default -> talkers(number, "https://talk.example.org/{id}", "", "");
                })
                .toList();

        private static PublicOrganisation talkers(int number, String website, String ods, String charity) {
            return new PublicOrganisation(id(number), "Talkers " + number, "Tea & talk.", website, ods, charity);
        }

        static UUID id(int number) {
            return new UUID(0, number);
        }

        @Override
        public PartnerPage page(int number, int size) {
            var rows = ALL.stream().skip((number - 1L) * size).limit(size).toList();
            return new PartnerPage(rows, number, size, ALL.size());
        }

        @Override
        public PublicOrganisation find(UUID id) {
            return ALL.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNER, id.toString()));
        }
    }
}
