package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.org\r\nBcc: x@y.org", "nobody", "a b@example.org", ""})
    void onlyAnAddressIsAnAddress(String address) {
        assertThatThrownBy(() -> new Mail("key", address, "digest", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeaderIsOneLine() {
        var headers = Map.of("List-Unsubscribe", "<https://example.org>\r\nBcc: x@y.org");

        assertThatThrownBy(() -> new Mail("key", "a@example.org", "digest", Map.of(), headers))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../received", "mails/digest", "Digest", ""})
    void aTemplateIsAFileOfTheFolder(String template) {
        assertThatThrownBy(() -> new Mail("key", "a@example.org", template, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoGetsItIsNotLogged() {
        assertThat(new Mail("key", "sam@example.org", "digest", Map.of())).hasToString("Mail[digest]");
    }
}
