package org.openleap.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.shared.LeapKeys;

class SecretBoxTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final SecretBox box = new SecretBox();

    @BeforeEach
    void aKey() {
        box.keys = keys(7);
    }

    @Test
    void whatIsSealedCanBeOpenedAndNotRead() {
        var sealed = box.seal(SECRET, "merrow-valley-cvs");

        assertThat(sealed).doesNotContain("whsec").isNotEqualTo(box.seal(SECRET, "merrow-valley-cvs"));
        assertThat(sealed.length()).isLessThanOrEqualTo(200);
        assertThat(box.open(sealed, "merrow-valley-cvs")).isEqualTo(SECRET);
    }

    @Test
    void itIsOfNoUseToAnotherOrganisationOrWithAnotherKey() {
        var sealed = box.seal(SECRET, "merrow-valley-cvs");

        assertThatThrownBy(() -> box.open(sealed, "eastlow-deaf-society")).isInstanceOf(IllegalStateException.class);
        box.keys = keys(8);
        assertThatThrownBy(() -> box.open(sealed, "merrow-valley-cvs")).isInstanceOf(IllegalStateException.class);
    }

    private static LeapKeys keys(int filling) {
        return new LeapKeys() {
            @Override
            public byte[] key(String purpose) {
                var bytes = new byte[32];
                Arrays.fill(bytes, (byte) filling);
                return bytes;
            }
        };
    }
}
