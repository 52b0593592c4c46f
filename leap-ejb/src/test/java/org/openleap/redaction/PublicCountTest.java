package org.openleap.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.redaction.PublicCount.Precision;

class PublicCountTest {
    @ParameterizedTest
    @CsvSource({"0, 0, EXACT", "1, 5, FEW", "4, 5, FEW", "5, 5, EXACT", "412, 412, EXACT"})
    void aNumberAboutTheWholeTrustIsExactUnlessItIsSmall(long counted, long printed, Precision precision) {
        assertThat(PublicCount.exact(counted, 5)).isEqualTo(new PublicCount(printed, precision));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, EXACT", "1, 5, FEW", "4, 5, FEW", "5, 5, ABOUT", "7, 5, ABOUT", "8, 10, ABOUT", "87, 85, ABOUT"})
    void aNumberAboutAPartIsRoundedToFives(long counted, long printed, Precision precision) {
        assertThat(PublicCount.about(counted, 5)).isEqualTo(new PublicCount(printed, precision));
    }
}
