package org.openleap.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.mailbox.Letterbox.head;
import static org.openleap.mailbox.Letterbox.onlyAPicture;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.subject.Requests;

/** Mail that LEAP cannot take in by itself: it waits for a person, who takes it in or forgets it. */
class KeptMailIT extends InContainer {
    private static final String KEPT = "select id from kept_mail where sender = ?";
    private static final String ITEM = "select reference from feedback_item where words like concat('%', ?, '%')";
    private static final String LEFT =
            "select concat(sender, sender_name, subject, words, '|', status, '|', note) from kept_mail where id = ?";
    private static final String TRAIL = "select action from audit_event where subject = concat('mail/', ?) order by id";

    @EJB
    KeptMails mails;

    @EJB
    KeptMailService service;

    @EJB
    FeedbackRegister register;

    @EJB
    Officer officer;

    @Inject
    Letterbox letters;

    @Inject
    Requests requests;

    @Inject
    Rows rows;

    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");
    private final String sender = word + "@example.org";

    @Test
    void aMailThatCannotBeReadWaitsAndTheNextOneIsTakenIn() throws Exception {
        letters.send(
                head(sender) + "MIME-Version: 1.0\nContent-Type: text/plain; charset=no-such-letters\n\nHello.",
                head("ann." + sender) + "\nThe next one " + word);

        var mail = kept();
        assertThat(mail.reason()).isEqualTo(KeptReason.UNREADABLE);
        assertThat(mail.subject()).isEqualTo("Something");
        assertThat(mail.isWaiting()).isTrue();
        Patience.until(() -> !rows.texts(ITEM, "The next one " + word).isEmpty());
    }

    @Test
    void filesWithoutAWordWaitUntilSomebodyForgetsThemWithAReason() throws Exception {
        letters.send(onlyAPicture(sender));

        var mail = kept();
        assertThat(mail.reason()).isEqualTo(KeptReason.ONLY_FILES);
        assertThat(mail.attachments()).isEqualTo(1);
        assertThatThrownBy(() -> officer.asks(() -> service.takeIn(mail.id(), mail.version())))
                .hasFieldOrPropertyWithValue("code", MailboxProblem.NO_WORDS);
        officer.does(() -> service.forget(new ForgetMail(mail.id(), mail.version(), "Written down by hand")));

        assertThat(left(mail)).isEqualTo("|FORGOTTEN|Written down by hand");
        assertThat(rows.texts(TRAIL, String.valueOf(mail.id()))).containsExactly("mail.kept", "mail.forgotten");
    }

    @Test
    void whatOneAddressWritesBeyondADaysMeasureIsTakenInByHand() throws Exception {
        var flood = new ArrayList<String>();
        for (int number = 1; number <= 21; number++) flood.add(head(sender) + "\nNumber" + number + " " + word);
        letters.send(flood.toArray(String[]::new));
        var mail = kept();
        assertThat(mail.reason()).isEqualTo(KeptReason.TOO_MANY);
        assertThat(mail.words()).isEqualTo("Number21 " + word);
        assertThat(rows.texts(ITEM, "Number21 " + word)).isEmpty();

        var item = officer.asks(() -> service.takeIn(mail.id(), mail.version()));

        var taken = officer.asks(() -> register.find(item));
        assertThat(taken.words()).endsWith("Number21 " + word);
        assertThat(taken.contact().address()).isEqualTo(sender);
        assertThat(taken.summary().channel()).isEqualTo("email");
        assertThat(left(mail)).isEqualTo("|TAKEN_IN|");
        var now = officer.asks(() -> mails.find(mail.id()));
        assertThat(now.item()).isEqualTo(item.value());
        assertThatThrownBy(() -> officer.does(
                        () -> service.forget(new ForgetMail(mail.id(), now.version(), "A second thought"))))
                .hasFieldOrPropertyWithValue("code", MailboxProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void whoWroteAMailThatWaitsCanBeErased() throws Exception {
        letters.send(onlyAPicture(sender));
        var mail = kept();

        requests.erased(new RecordKey(RecordKind.MAIL, String.valueOf(mail.id())), Depth.EVERYTHING);

        assertThat(left(mail)).isEqualTo("|WAITING|");
    }

    private KeptMail kept() {
        Patience.until(() -> !rows.texts(KEPT, sender).isEmpty());
        long id = Long.parseLong(rows.texts(KEPT, sender).get(0));
        return officer.asks(() -> mails.find(id));
    }

    private String left(KeptMail mail) {
        return rows.texts(LEFT, String.valueOf(mail.id())).get(0);
    }
}
