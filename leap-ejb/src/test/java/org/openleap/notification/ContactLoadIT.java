package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Contact;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;

/** No ask without a tell: who waits for an answer that is late is told before they are asked for more. */
class ContactLoadIT extends InContainer {
    private final String number =
            "07700 900" + String.format("%03d", Math.abs(UUID.randomUUID().hashCode() % 1000));

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    Postroom postroom;

    @EJB
    ContactMeter meter;

    @EJB
    Officer officer;

    @Test
    void whoWaitsForALateAnswerIsNotAsked() {
        var address = UUID.randomUUID() + "@example.org";
        var item = loop.submitted(Submissions.by(new Contact(Route.EMAIL, "", address, Set.of("bsl"))))
                .reference();
        assertThat(load(address).advice()).isEqualTo(AskAdvice.THINK);
        postroom.ask(address);

        rows.arrange("update leap.telling set due_at = '2020-01-01' where item = '" + item.value() + "'");

        assertThat(load(address).advice()).isEqualTo(AskAdvice.TELL_FIRST);
        assertThatThrownBy(() -> postroom.ask(address))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(NotificationProblem.STILL_OWED_AN_ANSWER));
    }

    @Test
    void asksAndTellsAreCountedHoweverTheAddressIsTyped() {
        var address = UUID.randomUUID() + "@example.org";
        loop.submitted(Submissions.by(new Contact(Route.EMAIL, "", address, Set.of())));
        Patience.until(() -> load(address).tells() == 1);

        postroom.ask(" " + address.toUpperCase());

        assertThat(load(address))
                .extracting(Load::asks, Load::tells, Load::owed, Load::advice)
                .containsExactly(1, 1, 0, AskAdvice.FREE);
        assertThat(load(address).isTold()).isTrue();
    }

    @Test
    void nothingPassedWithNobody() {
        assertThat(load("")).isEqualTo(load(number));
        assertThat(load("").isTold()).isFalse();
    }

    private Load load(String address) {
        return officer.asks(() -> meter.of(address));
    }
}
