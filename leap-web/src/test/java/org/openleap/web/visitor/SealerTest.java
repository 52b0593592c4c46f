package org.openleap.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.shared.LeapKeys;

class SealerTest {
    private static final Map<String, String> ANSWERS = Map.of("words", "Grüße 😀\n\"quoted\" ".repeat(200), "year", "");

    private final Sealer sealer = sealerWith((byte) 7);

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(sealer.open(sealer.seal(ANSWERS))).contains(ANSWERS);
    }

    @Test
    void theSealedTextShowsNothingOfTheAnswers() {
        var sealed = sealer.seal(Map.of("words", "Larkrise", "email", "ann@example.org"));

        assertThat(sealed).doesNotContain("Larkrise", "ann").matches("[A-Za-z0-9_-]+");
    }

    @Test
    void theSameAnswersNeverLookTheSame() {
        assertThat(sealer.seal(ANSWERS)).isNotEqualTo(sealer.seal(ANSWERS));
    }

    @Test
    void aTextThatWasChangedAnywhereDoesNotOpen() {
        var sealed = sealer.seal(Map.of("words", "The doors bang."));

        for (int place = 0; place < sealed.length() - 1; place++) {
            var changed = new StringBuilder(sealed);
            changed.setCharAt(place, sealed.charAt(place) == 'A' ? 'B' : 'A');
            assertThat(sealer.open(changed.toString()))
                    .as("changed at %d", place)
                    .isEmpty();
        }
    }

    @Test
    void aTextSealedElsewhereDoesNotOpen() {
        assertThat(sealerWith((byte) 8).open(sealer.seal(ANSWERS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAA", "not base64 at all!", "stateless"})
    void somethingElseDoesNotOpen(String other) {
        assertThat(sealer.open(other)).isEmpty();
    }

    static Sealer sealerWith(byte secret) {
        var sealer = new Sealer();
        sealer.keys = new LeapKeys() {
            @Override
            public byte[] key(String purpose) {
                var key = new byte[32];
                Arrays.fill(key, secret);
                return key;
            }
        };
        return sealer;
    }
}
