package org.openleap.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.publication.PairOutcome.WE_COULD_NOT;
import static org.openleap.publication.PairOutcome.WE_DID;
import static org.openleap.publication.PairOutcome.WORKING_ON_IT;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "WORKING_ON_IT, WE_DID, false",
        "WORKING_ON_IT, WE_COULD_NOT, true",
        "WE_COULD_NOT, WORKING_ON_IT, true",
        "WE_COULD_NOT, WE_DID, true",
        "WE_DID, WORKING_ON_IT, true",
        "WE_DID, WE_DID, false"
    })
    void onlyAPromiseThatIsKeptIsNoReversal(PairOutcome before, PairOutcome today, boolean reversed) {
        assertThat(new EarlierAnswer(true, before, Instant.EPOCH, "").isReversedBy(today))
                .isEqualTo(reversed);
    }

    @Test
    void theFirstAnswerReversesNothing() {
        assertThat(EarlierAnswer.NONE.isReversedBy(WE_COULD_NOT)).isFalse();
        assertThat(EarlierAnswer.NONE.isReversedBy(WE_DID)).isFalse();
        assertThat(EarlierAnswer.NONE.isReversedBy(WORKING_ON_IT)).isFalse();
    }
}
