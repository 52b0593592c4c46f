package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.identity.UserId;
import org.openleap.suggestion.Tracking;

class CallBudgetTest {
    private final CallBudget budget = new CallBudget();
    private final ApiInMemory api = new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking());

    @Test
    void anAddressThatCallsTooOftenWaitsAndOthersDoNot() {
        assertThat(calls().anyMatch(call -> budget.take("10.0.0.1").isSpent())).isTrue();
        assertThat(budget.take("10.0.0.2").isSpent()).isFalse();
    }

    @Test
    void allAddressesTogetherHaveALimitTooAndTheAnswerNamesIt() {
        var refused = calls().mapToObj(call -> budget.take("10.0." + call % 250 + "." + call / 250))
                .filter(Allowance::isSpent)
                .findFirst();

        assertThat(refused.map(Allowance::policy)).hasValue("\"everybody\";q=6000;w=60");
        assertThat(budget.take(new UserId("a-system")).isSpent()).isFalse();
    }

    @Test
    void aClientThatCallsTooOftenWaitsAndOthersDoNot() {
        assertThat(calls().anyMatch(call -> budget.take(new UserId("a-system")).isSpent()))
                .isTrue();
        assertThat(budget.take(new UserId("another")).isSpent()).isFalse();
    }

    @Test
    void theApiAnswers429AndWhenToTryAgainAlsoToAHeaderThatProvesNothing() {
        var answer = calls().mapToObj(call -> api.get("track/x", "Authorization", "let me in"))
                .filter(each -> each.status() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit")).startsWith("\"address\";r=0;t=");
        assertThat(answer.body()).contains("too-many-requests").contains("Try again in 1 seconds");
        assertThat(api.asSystem(ApiScope.values()).get("track/x").status()).isEqualTo(400);
    }

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        var first = api.asSystem(ApiScope.values()).get("track/x");
        var second = api.get("nowhere");

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=3000;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"client\";r=2999;t=1");
        assertThat(second.header("RateLimit")).startsWith("\"client\";r=299");
    }

    @Test
    void onlyWhatOurOwnProxiesWroteIsBelieved() {
        var forged = "6.6.6.6, 10.0.0.1, 10.0.0.2";

        assertThat(ClientAddress.of("127.0.0.1", forged, 0)).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", forged, 1)).isEqualTo("10.0.0.2");
        assertThat(ClientAddress.of("127.0.0.1", forged, 2)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", "10.0.0.2", 2)).isEqualTo("127.0.0.1");
    }

    /** More than any limit, however slow the machine is. */
    private static IntStream calls() {
        return IntStream.range(0, 20_000);
    }
}
