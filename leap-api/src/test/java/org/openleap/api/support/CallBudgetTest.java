package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.suggestion.Tracking;

class CallBudgetTest {

    @Test
    void anAddressThatCallsTooOftenWaitsAndOthersDoNot() {
        var budget = new CallBudget();

        var waits = IntStream.range(0, 620).mapToLong(call -> budget.secondsToWait("10.0.0.1"));

        assertThat(waits.filter(wait -> wait > 0).count()).isBetween(1L, 20L);
        assertThat(budget.secondsToWait("10.0.0.2")).isZero();
    }

    @Test
    void theApiAnswers429AndWhenToTryAgainButNotToPeopleWithAToken() {
        var api = new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking());
        IntStream.range(0, 700).forEach(call -> api.get("track/x"));

        var answer = api.get("track/x");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.body()).contains("Try again in 1 seconds");
        assertThat(api.get("track/x", "Authorization", "Bearer x").status()).isEqualTo(400);
    }

    @Test
    void onlyWhatOurOwnProxiesWroteIsBelieved() {
        var forged = "6.6.6.6, 10.0.0.1, 10.0.0.2";

        assertThat(ClientAddress.of("127.0.0.1", forged, 0)).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", forged, 1)).isEqualTo("10.0.0.2");
        assertThat(ClientAddress.of("127.0.0.1", forged, 2)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", "10.0.0.2", 2)).isEqualTo("127.0.0.1");
    }
}
