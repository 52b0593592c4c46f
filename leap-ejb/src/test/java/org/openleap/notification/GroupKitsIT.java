package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.notification.TellingStatus.RELAY_CONFIRMED;
import static org.openleap.notification.TellingStatus.SENT;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Contact;
import org.openleap.feedback.Receipt;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.notification.internal.BounceWindow;
import org.openleap.shared.error.LeapException;
import org.openleap.suggestion.GroupKits;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.Tracking;

/** A group heard through its convenor counts as told only when the convenor says when and how. */
class GroupKitsIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 3);

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    Tellings tellings;

    @EJB
    GroupKits kits;

    @EJB
    Tracking tracking;

    @EJB
    BounceWindow window;

    @EJB
    Officer officer;

    @EJB
    Visitor visitor;

    @Test
    void aKitThatArrivedHasToldNobodyYet() {
        var receipt = decided();
        Patience.until(() -> kit(receipt).status() == SENT);

        rows.arrange("update leap.telling set sent_at = '2020-01-01' where id = "
                + kit(receipt).id());
        window.settle();
        visitor.does(() -> tracking.track(receipt.reference().value(), receipt.phrase()));

        assertThat(kit(receipt).status()).isEqualTo(SENT);
    }

    @Test
    void theConvenorGetsTheAnswerAndHowToPassItOn() {
        var receipt = decided();

        var mail = rows.texts(
                        "select body from outbox_mail where owner = ?",
                        "telling-" + kit(receipt).id())
                .get(0);

        assertThat(mail).contains("Hello Kit", "Thursday walkers", "/group", "We will act on your suggestion");
        assertThat(mail).doesNotContain(receipt.phrase());
    }

    @Test
    void theConvenorSaysWhenAndHow() {
        var receipt = decided();
        var kit = visitor.asks(() -> kits.open(receipt.reference().value(), receipt.phrase()))
                .get(0);
        assertThat(kit.text()).contains("Hello,").doesNotContain("Kit");

        visitor.does(() -> kits.confirm(
                receipt.reference().value(),
                receipt.phrase(),
                new ConfirmTold(kit.telling(), kit.version(), LONG_AGO, 11, "Read out before the walk.")));

        assertThat(kit(receipt).status()).isEqualTo(RELAY_CONFIRMED);
        assertThat(kit(receipt).grade()).isEqualTo(EvidenceGrade.A);
        assertThat(rows.texts(
                        "select note from telling where id = ?",
                        Long.toString(kit(receipt).id())))
                .containsExactly("3 February 2020, 11 people: Read out before the walk.");
    }

    @Test
    void nobodyConfirmsTheKitOfAnotherItem() {
        var mine = decided();
        var other = kit(decided());

        assertThatThrownBy(() -> visitor.does(() -> kits.confirm(
                        mine.reference().value(),
                        mine.phrase(),
                        new ConfirmTold(other.id(), other.version(), LONG_AGO, 1, "Read out."))))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        problem -> assertThat(problem.code()).isEqualTo(NotificationProblem.UNKNOWN_TELLING));
    }

    @Test
    void thePageToHandOutNamesNobody() {
        var receipt = decided();

        var pdf = visitor.asks(() -> kits.handout(
                receipt.reference().value(), receipt.phrase(), kit(receipt).id()));

        assertThat(pdf.name()).endsWith(".pdf");
        assertThat(pdf.content()).startsWith('%', 'P', 'D', 'F');
    }

    private Receipt decided() {
        var group = new Group("Thursday walkers", 12);
        var address = UUID.randomUUID() + "@example.org";
        var receipt =
                loop.submitted(Submissions.by(new Contact(Route.EMAIL, "Kit Example", address, Set.of(), group, "")));
        loop.adopted(receipt.reference());
        return receipt;
    }

    private TellingSummary kit(Receipt receipt) {
        return officer.asks(() -> tellings.ofItem(receipt.reference().value())).stream()
                .filter(telling -> !telling.group().isNone())
                .findFirst()
                .orElseThrow();
    }
}
