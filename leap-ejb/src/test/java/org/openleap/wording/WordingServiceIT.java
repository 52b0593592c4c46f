package org.openleap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.notification.LetterPreview;
import org.openleap.notification.Occasion;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;

/** Who writes the letters in other words, from which day on, and what people get. Every test takes a letter of its own. */
class WordingServiceIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(WorkingDays.LONDON);
    private static final String SUBJECT = "In our words: ${reference}";
    private static final String WHY = "Agreed by the readers panel.";

    @EJB
    WordingService service;

    @Inject
    LetterPreview letters;

    @Inject
    Rows rows;

    @EJB
    Lead lead;

    @EJB
    Administrator administrator;

    @EJB
    Officer officer;

    @Test
    void lettersAreWrittenInOwnWordsUntilLeapsComeBack() {
        var shipped = letter();
        lead.does(() -> service.write(
                write(Occasion.RESUMED, "Hurray, ${title}: ${news} By ${due} it is done.", TODAY.plusDays(40))));
        assertThat(letter()).as("it is only planned").isEqualTo(shipped);

        lead.does(() -> service.write(write(Occasion.RESUMED, "On again: ${title}. ${news} ${due}", TODAY)));
        assertThat(letter())
                .startsWith("In our words: FB-4X7K-92QM-D")
                .contains("On again: A clock. It hangs. 4 January 2027")
                .endsWith(shipped.substring(shipped.indexOf("See where it stands")));

        lead.does(() -> service.restore(new RestoreWording(Occasion.RESUMED, version(Occasion.RESUMED), WHY)));
        assertThat(letter()).isEqualTo(shipped);
    }

    private String letter() {
        var words = Map.of("title", "A clock", "news", "It hangs.", "due", "4 January 2027");
        return lead.asks(() -> letters.of("FB-4X7K-92QM-D", "FB-4X7K-92QM-D/1", Occasion.RESUMED, words));
    }

    @Test
    void everyChangeIsInTheHistoryWithTheWordsBeforeAndInTheTrail() {
        var shipped = lead.asks(() -> service.open(Occasion.QUESTION_LAPSED)).shipped();
        lead.does(() -> service.write(write(Occasion.QUESTION_LAPSED, "${title} goes on. ${decideBy}", TODAY)));
        var own = lead.asks(() -> service.open(Occasion.QUESTION_LAPSED)).text();
        administrator.does(() ->
                service.restore(new RestoreWording(Occasion.QUESTION_LAPSED, version(Occasion.QUESTION_LAPSED), WHY)));

        var history = administrator.asks(() -> service.history(Occasion.QUESTION_LAPSED));
        assertThat(history).extracting(WordingChange::own).containsExactly(false, true);
        assertThat(history).extracting(WordingChange::before).containsExactly(own, shipped);
        assertThat(history).extracting(WordingChange::after).containsExactly(shipped, own);
        assertThat(history).extracting(WordingChange::reason).containsOnly(WHY);
        assertThat(rows.texts("select action from audit_event where subject = 'QUESTION_LAPSED' order by id"))
                .containsExactly(WordingEvent.CHANGED, WordingEvent.RESTORED);
    }

    @Test
    void whoeverComesSecondIsTold() {
        var seen = write(Occasion.REVIVED, "${title}: ${changed} ${decideBy}", TODAY.plusDays(400));
        lead.does(() -> service.write(seen));

        assertThatThrownBy(() -> administrator.does(() -> service.write(seen))).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatIsWrongIsRefused() {
        var fit = "${title} ${decideBy}";
        assertRefused(WordingProblem.MISSING_PLACEHOLDER, write(Occasion.RECONSIDERING, "${title}", TODAY));
        assertRefused(WordingProblem.DAY_IN_THE_PAST, write(Occasion.RECONSIDERING, fit, TODAY.minusDays(1)));
        var shipped = lead.asks(() -> service.open(Occasion.RECONSIDERING)).shipped();
        var same = new WordingDraft(Occasion.RECONSIDERING, shipped.subject(), shipped.body());
        assertRefused(WordingProblem.NOTHING_CHANGES, new WriteWording(same, 0, TODAY, WHY));
        assertThatThrownBy(() -> lead.does(() -> service.restore(new RestoreWording(Occasion.RECONSIDERING, 0, WHY))))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(WordingProblem.NOTHING_CHANGES));
    }

    @Test
    void whoeverOnlySendsLettersCannotChangeThem() {
        var wanted = write(Occasion.RECONSIDERING, "${title} ${decideBy}", TODAY.plusDays(400));

        assertThatThrownBy(() -> officer.does(() -> service.write(wanted))).isInstanceOf(EJBAccessException.class);
    }

    private void assertRefused(WordingProblem problem, WriteWording command) {
        assertThatThrownBy(() -> lead.does(() -> service.write(command)))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }

    private WriteWording write(Occasion occasion, String body, LocalDate from) {
        return new WriteWording(new WordingDraft(occasion, SUBJECT, body), version(occasion), from, WHY);
    }

    private long version(Occasion occasion) {
        return lead.asks(() -> service.open(occasion)).version();
    }
}
