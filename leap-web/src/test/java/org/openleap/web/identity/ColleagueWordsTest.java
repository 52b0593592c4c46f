package org.openleap.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Colleague;
import org.openleap.identity.ColleagueChange;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffStep;
import org.openleap.identity.UserId;
import org.openleap.identity.WorksFor;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** The people of the trust as pages say them. */
class ColleagueWordsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final ColleagueWords words = new ColleagueWords();
    private final ColleagueHistory history = new ColleagueHistory();

    @BeforeEach
    void assemble() {
        words.labels = new Labels() {
            @Override
            public String service(String code) {
                return code.toUpperCase();
            }

            @Override
            public String place(String code) {
                return code.toUpperCase();
            }
        };
        words.words = new Words();
        words.dates = new Dates();
        history.colleagues = words;
        history.words = words.words;
        history.dates = words.dates;
    }

    @Test
    void whoeverHasNotComeAndWorksForNothingIsMarkedWithWordAndIcon() {
        var row = words.brief(new Colleague(new UserId("p"), "Sam", WorksFor.NOTHING, Set.of(), true, Instant.EPOCH));

        assertThat(row.isMarked()).isTrue();
        assertThat(row.standing().word()).isEqualTo("Works for nothing yet");
        assertThat(row.standing().icon()).isNotEmpty();
        assertThat(row.lastSignIn()).isEqualTo("Not yet");
        assertThat(row.roles()).isEqualTo("None yet");
        assertThat(row.services()).isEmpty();
        assertThat(row.href()).isEqualTo("/staff/colleague?id=p");
    }

    @Test
    void whoeverHasLeftIsMarkedWhateverTheyWorkedFor() {
        assertThat(words.brief(colleague(false, "a")).standing().word()).isEqualTo("Has left");
        assertThat(words.brief(colleague(true, "a")).isMarked()).isFalse();
    }

    @Test
    void aListNamesAFewServicesAndThePageAllOfThem() {
        var many = colleague(true, "a", "b", "c", "d", "e");

        assertThat(words.brief(many).services()).isEqualTo("A, B, 3 more");
        assertThat(words.whole(many).services()).isEqualTo("A, B, C, D, E");
        assertThat(words.brief(colleague(true, "c", "b", "a")).services()).isEqualTo("A, B, C");
        assertThat(words.whole(many).places()).isEqualTo("none");
        assertThat(words.brief(many).roles()).isEqualTo("Service lead");
        assertThat(words.brief(many).lastSignIn()).isEqualTo("26 November 2026");
    }

    @Test
    void aChangeSaysWhatIsTrueSinceThenAndWhatWasBeforeAndNothingElse() {
        var before = new WorksFor("Nurse", Set.of("a", "b"), Set.of());
        var after = new WorksFor("Matron", Set.of("b"), Set.of());

        var line = history.line(new ColleagueChange(StaffStep.CHANGED, before, after, "Nadia", NOON));

        assertThat(line.step()).isEqualTo("Changed");
        assertThat(line.lines()).containsExactly("Job title: Matron. Before: Nurse.", "Services: B. Before: A, B.");
        assertThat(line.by()).isEqualTo("Nadia, 26 November 2026, 12:00");
    }

    @Test
    void whoeverWroteItAndHasLeftIsSomebody() {
        var change = new ColleagueChange(StaffStep.RETURNED, WorksFor.NOTHING, WorksFor.NOTHING, "", NOON);

        assertThat(history.line(change).by()).startsWith("Somebody who has left");
        assertThat(history.line(change).lines()).isEmpty();
    }

    private static Colleague colleague(boolean active, String... services) {
        var work = new WorksFor("", Set.of(services), Set.of());
        return new Colleague(new UserId("p"), "Sam", work, Set.of(Roles.SERVICE_LEAD), active, NOON);
    }
}
