package org.openleap.web.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublishedPair;

class SocialTextTest {
    private static final String ADDRESS = "https://leap.example.org/you-said-we-did/7";

    @Test
    void aShortAnswerIsSaidInFull() {
        assertThat(SocialText.of(pair("The doors bang.", "We oiled them."), ADDRESS))
                .contains("The doors bang.", "We oiled them.", ADDRESS)
                .doesNotContain("…");
    }

    @Test
    void aLongOneIsShortenedOnBothSidesAndKeepsItsAddress() {
        var text = SocialText.of(pair("said ".repeat(100), "done ".repeat(100)), ADDRESS);

        assertThat(counted(text)).isLessThanOrEqualTo(SocialText.LONGEST);
        assertThat(text).contains("…", "said", "done").endsWith(ADDRESS);
    }

    @Test
    void theShortHalfLeavesItsRoomToTheLongOne() {
        var text = SocialText.of(pair("Doors bang.", "done ".repeat(100)), ADDRESS);

        assertThat(counted(text)).isBetween(SocialText.LONGEST - 10, SocialText.LONGEST);
        assertThat(text).contains("Doors bang.");
    }

    /** As networks count: every address is 23 long. */
    private static int counted(String text) {
        return text.length() - ADDRESS.length() + 23;
    }

    private static PublishedPair pair(String said, String did) {
        return new PublishedPair(
                7, 7, said, did, PairOutcome.WE_DID, "", "", List.of(), Instant.EPOCH, EarlierAnswer.NONE, false);
    }
}
