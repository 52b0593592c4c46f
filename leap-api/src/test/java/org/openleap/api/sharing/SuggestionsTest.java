package org.openleap.api.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.PartnerServices;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.sharing.SharedFilter;
import org.openleap.suggestion.Tracking;

/** What became of each suggestion, by itself, and everything as a file. */
class SuggestionsTest {
    private static final FeedbackReference ITEM = PartnerServices.ITEM;

    private final PartnerServices services = new PartnerServices();
    private final ApiInMemory api = new ApiInMemory(
                    new FeedbackService(), new FeedbackRegister(), new Tracking(), services)
            .asSystem(ApiScope.FEEDBACK_READ);

    @Test
    void eachStandsWithItsItemItsDecisionAndItsAction() {
        services.next = "abc";

        var answer = api.get("suggestions?service=community-nursing&outcome=DOING&limit=5");

        assertThat(services.asked).isEqualTo(new SharedFilter("community-nursing", "", "", "DOING", ""));
        assertThat(answer.body())
                .contains("\"item\":\"" + ITEM + "\"", "\"reference\":\"" + ITEM + "/1\"")
                .contains("\"reason\":\"It is easily put right.\"", "\"stage\":\"DOING\"")
                .contains("\"action\":\"The letter gets the new address.\"")
                .doesNotContain("The clinic had moved.");
        assertThat(answer.header("Link")).contains("outcome=DOING", "cursor=abc");
    }

    @Test
    void oneIsReadByTheNumberOfItsItemAndItsOwn() {
        var answer = api.get("suggestions/" + ITEM + "/1");

        assertThat(answer.body()).contains("\"reference\":\"" + ITEM + "/1\"");
        assertThat(api.get("suggestions/" + ITEM + "/1", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void theItemsComeAsAFileInTheColumnsOfThePortal() {
        var file = api.get("shared-items.csv?outcome=DONE");

        assertThat(services.asked).isEqualTo(new SharedFilter("", "", "", "DONE", ""));
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.body()).isEqualTo("reference,words\r\nFB,\"a, b\"\r\n");
        assertThat(api.get("shared-items.csv", "If-None-Match", file.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(api.get("shared-items.csv?limit=5").body()).contains("\"code\":\"unknown-parameter\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2", "/0", "/01", "/x", "/1%2F1"})
    void anotherNumberIsNotThere(String number) {
        assertThat(api.get("suggestions/" + ITEM + number).body()).contains("\"code\":\"sharing.UNKNOWN_ITEM\"");
    }
}
