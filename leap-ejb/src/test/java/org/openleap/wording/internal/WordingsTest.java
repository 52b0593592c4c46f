package org.openleap.wording.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;
import org.openleap.wording.RestoreWording;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WriteWording;

/** Which words are used on which day. */
class WordingsTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 1);
    private static final UserId LEAD = new UserId("lead");
    private static final String WHY = "Agreed by the readers panel.";

    @Test
    void ownWordsAreUsedFromTheirDayUntilLeapsComeBack() {
        var wordings = new Wordings(List.of(own(SPRING, "First"), restored(SUMMER)));

        assertThat(wordings.on(SPRING.minusDays(1), Occasion.ADOPTED)).isEmpty();
        assertThat(wordings.on(SPRING, Occasion.ADOPTED)).contains(new LetterText("S", "First"));
        assertThat(wordings.on(SUMMER.minusDays(1), Occasion.ADOPTED)).isPresent();
        assertThat(wordings.on(SUMMER, Occasion.ADOPTED)).isEmpty();
        assertThat(wordings.on(SPRING, Occasion.REJECTED)).as("another letter").isEmpty();
    }

    @Test
    void ofTwoOfOneDayTheLaterOneCounts() {
        var wordings = new Wordings(List.of(own(SPRING, "First"), own(SPRING, "Second")));

        assertThat(wordings.on(SPRING, Occasion.ADOPTED)).contains(new LetterText("S", "Second"));
        assertThat(wordings.nextAfter(SPRING, Occasion.ADOPTED)).isEmpty();
        assertThat(wordings.nextAfter(SPRING.minusDays(1), Occasion.ADOPTED)).contains(SPRING);
    }

    private static OwnWording own(LocalDate from, String body) {
        var draft = new WordingDraft(Occasion.ADOPTED, " S ", body + "\r\n\r\n");
        return OwnWording.of(new WriteWording(draft, 0, from, WHY), LEAD, Instant.EPOCH);
    }

    private static OwnWording restored(LocalDate today) {
        return OwnWording.of(new RestoreWording(Occasion.ADOPTED, 0, WHY), today, LEAD, Instant.EPOCH);
    }
}
