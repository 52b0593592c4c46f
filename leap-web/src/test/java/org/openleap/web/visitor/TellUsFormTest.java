package org.openleap.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.notification.Route;

class TellUsFormTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final TellUsForm form = TellUsForm.begin(NOON);

    @Test
    void theAnswersBecomeTheCommand() {
        answer(TellUsStep.WORDS, "words", " The doors bang all night. ");
        answer(TellUsStep.REQUEST, "request", "Put felt on them.");
        answer(TellUsStep.SERVICE, "service", "larkrise-ward");
        answer(TellUsStep.WHEN, "month", "7", "year", "2026");
        answer(TellUsStep.WHO, "capacity", "CARER");
        answer(TellUsStep.HARM, "harm", "NOT_SURE");
        answer(TellUsStep.COMPLAINT, "complaint", "NO");
        answer(TellUsStep.PERMISSIONS, "publish", "yes");

        var command = form.toCommand();

        assertThat(command.words()).isEqualTo("The doors bang all night.");
        assertThat(command.request()).isEqualTo("Put felt on them.");
        assertThat(command.service()).isEqualTo("larkrise-ward");
        assertThat(command.experienced()).isEqualTo("2026-07");
        assertThat(command.channel()).isEqualTo("web_form");
        assertThat(command.capacity()).isEqualTo(Capacity.CARER);
        assertThat(command.harm()).isEqualTo(Answer.NOT_SURE);
        assertThat(command.complaint()).isFalse();
        assertThat(command.mayPublish()).isTrue();
        assertThat(command.mayShare()).isFalse();
        assertThat(command.contact()).isEqualTo(Contact.anonymous());
    }

    @Test
    void onlyTheAddressOfTheChosenRouteIsTaken() {
        answer(
                TellUsStep.CONTACT,
                "route",
                "PHONE",
                "name",
                "Ann O’Neill",
                "email",
                "ann@example.org",
                "phone",
                "01632 960001");

        var contact = form.toCommand().contact();

        assertThat(contact.route()).isEqualTo(Route.PHONE);
        assertThat(contact.address()).isEqualTo("01632 960001");
        assertThat(contact.name()).isEqualTo("Ann O’Neill");
    }

    @Test
    void whoeverDoesNotWantContactLeavesNoTrace() {
        answer(TellUsStep.CONTACT, "route", "NONE", "name", "Ann", "email", "ann@example.org", "needs", "easy_read");

        assertThat(form.toCommand().contact()).isEqualTo(Contact.anonymous());
    }

    @Test
    void notSureWinsOverAMonth() {
        answer(TellUsStep.WHEN, "month", "7", "year", "2026", "unsure", "yes");

        assertThat(form.toCommand().experienced()).isEmpty();
    }

    @Test
    void aBoxThatIsNoLongerTickedIsForgotten() {
        answer(TellUsStep.PERMISSIONS, "share", "yes");
        answer(TellUsStep.PERMISSIONS);

        assertThat(form.toCommand().mayShare()).isFalse();
    }

    @Test
    void linesEndTheSameWayAndControlCharactersGo() {
        answer(TellUsStep.WORDS, "words", "one\r\ntwo\rthree\u0000\u001b\tfour");

        assertThat(form.toCommand().words()).isEqualTo("one\ntwo\nthree\tfour");
    }

    @Test
    void aTextThatIsTooLongIsKeptToBeShortened() {
        answer(TellUsStep.WORDS, "words", "x".repeat(5_000));

        assertThat(form.toCommand().words()).hasSize(5_000);
    }

    @Test
    void theKeyOfTheSubmissionStaysTheSameUntilItIsSent() {
        var sealer = SealerTest.sealerWith((byte) 1);
        var first = form.toCommand().key();

        var later = TellUsForm.of(sealer.open(sealer.seal(form.toMap())).orElseThrow());
        later.advance();

        assertThat(later.toCommand().key()).isEqualTo(first);
        assertThat(later.begun()).isEqualTo(NOON);
        assertThat(TellUsForm.begin(NOON).toCommand().key()).isNotEqualTo(first);
    }

    @Test
    void onceTheAnswersWereCheckedEveryPageLeadsBackThere() {
        form.goTo(TellUsStep.PERMISSIONS);
        form.advance();
        assertThat(form.getStep()).isEqualTo(TellUsStep.CHECK);

        form.goTo(TellUsStep.SERVICE);
        form.advance();

        assertThat(form.getStep()).isEqualTo(TellUsStep.CHECK);
    }

    private void answer(TellUsStep step, String... fieldsAndValues) {
        var typed = new java.util.HashMap<String, String[]>();
        for (int index = 0; index < fieldsAndValues.length; index += 2) {
            typed.put(fieldsAndValues[index], new String[] {fieldsAndValues[index + 1]});
        }
        form.goTo(step);
        form.read(Map.copyOf(typed));
    }
}
