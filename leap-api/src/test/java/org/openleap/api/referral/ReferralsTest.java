package org.openleap.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.ApiInMemory.Answer;
import org.openleap.api.ReferralServices;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerVerdict;
import org.openleap.suggestion.Tracking;

/** What the trust passed to a partner, and the partner's three ways to go on with it. */
class ReferralsTest {
    private static final String WORDS = "We can fit dimmers in every corridor.";
    private static final String ANSWER = "{\"answer\": \"WILL_DO\", \"words\": \"" + WORDS + "\"}";

    private final ReferralServices services = new ReferralServices();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), services);

    @BeforeEach
    void asASystem() {
        api.asSystem(ApiScope.FEEDBACK_READ, ApiScope.FEEDBACK_WRITE);
    }

    @Test
    void whatWasPassedToThemIsListedWithTheDayByWhichToAnswer() {
        services.next = "abc";

        var answer = api.get("referrals?waiting=true&limit=1");

        assertThat(services.waiting).isTrue();
        assertThat(answer.body())
                .contains("\"id\":9", "\"title\":\"Dim the lights\"", "\"due\":\"2026-12-03\"", "\"next\":\"abc\"");
        assertThat(answer.header("Link")).contains("/api/v1/referrals?waiting=true&limit=1&cursor=abc");
        api.get("referrals");
        assertThat(services.waiting).isFalse();
    }

    @Test
    void whoeverHasItAlreadyIsSentNothing() {
        var tag = api.get("referrals/9").header("ETag");

        assertThat(tag).startsWith("\"7-");
        assertThat(api.get("referrals/9", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void itIsTakenWithoutABody() {
        var answer = api.send("PUT", "referrals/9/acceptance", new byte[0], "If-Match", tag());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"ACCEPTED\"");
        assertThat(answer.header("ETag")).isEqualTo(tag()).startsWith("\"8-");
        assertThat(services.told).containsExactly("accept 9 as of 7");
    }

    @Test
    void itIsAnsweredInTheirWords() {
        var answer = api.put("referrals/9/answer", ANSWER, "If-Match", tag());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"ANSWERED\"").doesNotContain("\"due\"");
        assertThat(services.told).containsExactly(new AnswerReferral(9, 7, PartnerVerdict.WILL_DO, WORDS));
    }

    @Test
    void itGoesBack() {
        var answer = api.put("referrals/9/return", "{\"reason\": \"Not our corridor.\"}", "If-Match", tag());

        assertThat(answer.body()).contains("\"status\":\"DECLINED\"");
        assertThat(services.told).containsExactly(new DeclineReferral(9, 7, "Not our corridor."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\": \"" + WORDS + "\"}|422|invalid-content|/answer",
                "{\"answer\": \"WILL_DO\", \"words\": \"Yes.\"}|422|invalid-content|/words",
                "{\"answer\": \"MAYBE\", \"words\": \"" + WORDS + "\"}|422|invalid-content|/answer",
                "{\"answer\": \"WILL_DO\", \"version\": 7}|400|unknown-property|/version",
                "{\"answer\": \"WILL_DO\", \"words\": \"Write to gwen@example.org then.\"}|422|referral.PERSONAL_DATA|",
            })
    void anAnswerThatCannotBeTakenIsNamed(String body, int status, String code, String pointer) {
        var answer = api.put("referrals/9/answer", body, "If-Match", tag());

        assertProblem(answer, status, code);
        if (pointer != null) assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertThat(services.told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "answer", "return"})
    void aStepNeedsTheTagOfWhatWasReadAndTheScope(String step) {
        var path = "referrals/9/" + step;

        assertProblem(api.put(path, "{}"), 428, "precondition-required");
        assertProblem(api.put(path, "{}", "If-Match", "\"6-00\""), 412, "precondition-failed");
        api.asSystem(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_WRITE);
        assertProblem(api.put(path, "{}", "If-Match", "*"), 403, "insufficient-scope");
        assertThat(services.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "referrals?waiting=yes, 400, invalid-parameter",
        "referrals?organisation=carers-link, 400, unknown-parameter",
        "referrals/10, 404, referral.UNKNOWN_REFERRAL",
        "referrals/0, 404, referral.UNKNOWN_REFERRAL",
        "referrals/9999999999999999999, 404, referral.UNKNOWN_REFERRAL",
    })
    void whatIsNotThereIsNotThere(String path, int status, String code) {
        assertProblem(api.get(path), status, code);
    }

    private String tag() {
        return api.get("referrals/9").header("ETag");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
    }
}
