package org.openleap.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Group;
import org.openleap.notification.Occasion;
import org.openleap.notification.Route;
import org.openleap.notification.TellingDetail;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingSummary;

/** Sending keeps the words only when a person has changed them. */
class WordsFormTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

    private final TellingDetail detail = detail();
    private final WordsForm form = new WordsForm();

    @Test
    void whatNobodyTouchedIsTheSameEvenWithTheLineEndsOfABrowser() {
        form.fill(detail);
        form.setBody(form.getBody().replace("\n", "\r\n"));

        assertThat(form.differs(detail)).isFalse();
    }

    @Test
    void anotherWordIsAChange() {
        form.fill(detail);
        form.setBody("Hello.\n\nNo.");

        assertThat(form.differs(detail)).isTrue();
        assertThat(form.toCommand(detail).body()).isEqualTo("Hello.\n\nNo.");
    }

    @Test
    void aTickIsAChange() {
        form.fill(detail);
        form.setMeets(new String[] {"easy_read"});

        assertThat(form.differs(detail)).isTrue();
        assertThat(form.toCommand(detail).meets()).containsExactly("easy_read");
    }

    private static TellingDetail detail() {
        var telling = new TellingSummary(
                17,
                "FB-0000-0000-0",
                "FB-0000-0000-0",
                Occasion.RECEIVED,
                Route.EMAIL,
                "Sam",
                "sam@example.org",
                Group.none(),
                Set.of("easy_read"),
                TellingForm.EASY_READ,
                Set.of("easy_read"),
                "Thank you",
                "Hello.\n\nThank you.\n",
                TellingStatus.DUE,
                EvidenceGrade.NONE,
                NOON,
                NOON,
                Instant.MAX,
                Instant.MAX,
                1);
        return new TellingDetail(telling, "", "", Set.of(), Set.of("easy_read"), false, "", 0, 0, List.of(), Set.of());
    }
}
