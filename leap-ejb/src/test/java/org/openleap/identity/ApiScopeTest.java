package org.openleap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a token's scope means. */
class ApiScopeTest {

    @Test
    void onlyWholeWordsThatLeapKnowsCount() {
        assertThat(ApiScope.in("openid feedback:read partnership:write email"))
                .containsExactlyInAnyOrder(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_WRITE);
        assertThat(ApiScope.in("feedback feedback:readwrite FEEDBACK:READ feedback:read,feedback:write"))
                .isEmpty();
        assertThat(ApiScope.in("")).isEmpty();
    }
}
