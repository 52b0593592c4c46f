package org.openleap.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Submissions.byEmail;
import static org.openleap.mailbox.Letterbox.head;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackNote;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.ReplyKind;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.suggestion.Loop;

/** Mail into items, through a real mail server: what people write, what comes back, and what machines say. */
class MailboxIT extends InContainer {
    private static final String ITEM = "select reference from feedback_item where words like concat('%', ?, '%')";

    private static final String STATUS = "select status from telling where item = ?";

    @EJB
    FeedbackRegister register;

    @EJB
    Officer officer;

    @Inject
    Letterbox letters;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aMailBecomesOneItemWithItsWriterAsContactHoweverOftenItComes() throws Exception {
        var mail = head("ann@example.org") + "Message-ID: <" + word + "@example.org>\n\nThe bus is late. " + word;
        letters.send(mail);
        letters.send(mail);

        var item = find(word);
        assertThat(item.summary().channel()).isEqualTo("email");
        assertThat(item.contact().address()).isEqualTo("ann@example.org");
        assertThat(item.contact().name()).isEqualTo("Ann");
        assertThat(item.mayPublish()).isFalse();
        var marker = "Second" + word;
        letters.send(head("ann@example.org") + "\n" + marker);
        find(marker);
        assertThat(rows.count(ITEM.replace("reference", "count(*)"), "The bus is late. " + word))
                .isEqualTo(1);
    }

    @Test
    void filesAreRefusedWithASentence() throws Exception {
        letters.send(head(word + "@example.org") + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n"
                + "--m\nContent-Type: text/plain\n\nSee the photo. " + word
                + "\n--m\nContent-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\nabc\n--m--\n");

        find(word);
        var refusals = "select body from outbox_mail where mail_key like 'files-not-taken/%' and address = ?";
        assertThat(rows.texts(refusals, word + "@example.org"))
                .hasSize(1)
                .allMatch(text -> text.contains("You attached files to your message: 1."));
    }

    @Test
    void anAbsenceNoteIsNoItem() throws Exception {
        letters.send(head("away@example.org") + "Auto-Submitted: auto-replied\n\nI am away. " + word);
        var marker = "Marker" + word;
        letters.send(head("ann@example.org") + "\n" + marker);

        find(marker);
        assertThat(rows.texts(ITEM, "I am away. " + word)).isEmpty();
    }

    @Test
    void aReturnedLetterIsAFailedTellingThatAPersonMustDealWith() throws Exception {
        var item = loop.submitted(byEmail()).reference();
        Patience.until(() -> rows.texts(STATUS, item.value()).contains("DELIVERED"));

        letters.send(report(letterOf(item)));

        Patience.until(() -> rows.texts(STATUS, item.value()).contains("FAILED"));
    }

    @Test
    void anAnswerToALetterStandsBesideItsItemWhenItComesFromTheSameAddress() throws Exception {
        var item = loop.submitted(byEmail()).reference();
        letters.send(head(addressOf(item)) + "In-Reply-To: " + letterOf(item) + "\n\nIt was the second floor. " + word);
        letters.send(
                head("stranger@example.org") + "In-Reply-To: " + letterOf(item) + "\n\nI am somebody else. " + word);

        Patience.until(() -> !notes(item).isEmpty());
        assertThat(notes(item)).containsExactly("It was the second floor. " + word);
        assertThat(find("I am somebody else. " + word).reference()).isNotEqualTo(item);
    }

    @Test
    void anAnswerToWhatWasReadLongAgoIsAnItemThatNamesIt() throws Exception {
        var item = loop.submitted(byEmail()).reference();
        rows.arrange("update leap.feedback_item set status = 'NO_SUGGESTION' where reference = '" + item + "'");
        letters.send(
                head(addressOf(item)) + "In-Reply-To: " + letterOf(item) + "\n\nThat is not what I meant. " + word);

        assertThat(find(word).came().circumstances().answered()).contains(item);
        assertThat(notes(item)).isEmpty();
    }

    private String addressOf(FeedbackReference item) {
        var sql = "select p.address from proposer p join feedback_item i on i.id = p.item_id where i.reference = ?";
        return rows.texts(sql, item.value()).get(0);
    }

    private List<String> notes(FeedbackReference item) {
        return officer.asks(() -> register.find(item)).notes().stream()
                .filter(note -> note.kind() == ReplyKind.MAILED)
                .map(FeedbackNote::text)
                .toList();
    }

    private String letterOf(FeedbackReference item) {
        var sql =
                "select m.message_id from outbox_mail m join telling t on m.owner = concat('telling-', t.id) where t.item = ?";
        return rows.texts(sql, item.value()).get(0);
    }

    private FeedbackDetail find(String words) {
        Patience.until(() -> !rows.texts(ITEM, words).isEmpty());
        var reference = new FeedbackReference(rows.texts(ITEM, words).get(0));
        return officer.asks(() -> register.find(reference));
    }

    private static String report(String letter) {
        return "From: MAILER-DAEMON@example.org\nTo: listening@example.org\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
                + "--r\nContent-Type: text/plain\n\nIt did not arrive.\n"
                + "--r\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n"
                + "--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: " + letter + "\n--r--\n";
    }
}
