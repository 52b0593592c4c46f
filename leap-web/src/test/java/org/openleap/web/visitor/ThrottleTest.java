package org.openleap.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void withoutAProxyTheHeaderIsNotBelieved() {
        assertThat(Throttle.address("192.0.2.1", "198.51.100.7", 0)).isEqualTo("192.0.2.1");
    }

    @Test
    void onlyWhatOurProxiesWroteIsBelieved() {
        assertThat(Throttle.address("10.0.0.1", "made-up, 198.51.100.7", 1)).isEqualTo("198.51.100.7");
        assertThat(Throttle.address("10.0.0.1", "made-up, 198.51.100.7, 10.0.0.2", 2))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void aHeaderThatIsTooShortIsNotBelieved() {
        assertThat(Throttle.address("10.0.0.1", "198.51.100.7", 2)).isEqualTo("10.0.0.1");
    }
}
