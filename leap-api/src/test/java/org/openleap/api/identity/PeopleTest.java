package org.openleap.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.api.ApiInMemory;
import org.openleap.api.ReferralServices;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Tracking;

/** Who comes for an organisation, as its own system reads it. */
class PeopleTest {
    private final ReferralServices services = new ReferralServices();
    private final ApiInMemory api = new ApiInMemory(
                    new FeedbackService(), new FeedbackRegister(), new Tracking(), services)
            .asSystem(ApiScope.PARTNERSHIP_READ);

    @Test
    void namesAndRolesAndNothingElse() {
        assertThat(api.get("organisation/people").body())
                .isEqualTo("{\"items\":[{\"name\":\"Gwen Marsh\",\"role\":\"partner-lead\",\"signatory\":false},"
                        + "{\"name\":\"Ivo Brandt\",\"role\":\"partner\",\"signatory\":true}],\"next\":\"\"}");
    }

    @Test
    void pageByPage() {
        services.next = "abc";

        var answer = api.get("organisation/people?limit=2");

        assertThat(services.page).isEqualTo(PageRequest.first(2));
        assertThat(answer.header("Link")).contains("/api/v1/organisation/people?limit=2&cursor=abc");
        assertThat(api.get("organisation/people", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void nobodyElsesAndNotWithoutTheScope() {
        assertThat(api.get("organisation/people?organisation=carers-link").body())
                .contains("\"code\":\"unknown-parameter\"");
        api.asSystem(ApiScope.FEEDBACK_READ);
        assertThat(api.get("organisation/people").status()).isEqualTo(403);
    }
}
