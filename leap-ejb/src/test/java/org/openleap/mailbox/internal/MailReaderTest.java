package org.openleap.mailbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String FROM =
            "From: Ann Example <Ann@Example.org>\nSubject: Buses\nMessage-ID: <1@mail.example>\n";
    private static final String LETTER = "<telling-7-1@leap.invalid>";

    @Test
    void aPlainMailIsItsTextAndItsWriter() throws Exception {
        var mail = read(FROM + "In-Reply-To: " + LETTER + "\n\nThe bus is late.\n> quoted");

        assertThat(mail.id()).isEqualTo("<1@mail.example>");
        assertThat(mail.from()).isEqualTo("ann@example.org");
        assertThat(mail.name()).isEqualTo("Ann Example");
        assertThat(mail.text()).isEqualTo("The bus is late.");
        assertThat(mail.answers()).containsExactly(LETTER);
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.attachments()).isZero();
    }

    @Test
    void filesAreCountedAndNotReadAndThePlainTextIsPreferred() throws Exception {
        var mail = read(FROM + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n"
                + "--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                + "--a\nContent-Type: text/plain\n\nThe words.\n"
                + "--a\nContent-Type: text/html\n\n<p>The page.</p>\n--a--\n"
                + "--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=x.pdf\n\nJVBERi0\n"
                + "--m\nContent-Type: image/png; name=y.png\n\nabc\n"
                + "--m\nContent-Type: text/plain; name=notes.txt\n\nnot these\n--m--\n");

        assertThat(mail.text()).isEqualTo("The words.");
        assertThat(mail.attachments()).isEqualTo(3);
    }

    @Test
    void aMailThatIsOnlyAPageIsReadAsItsText() throws Exception {
        var mail = read(FROM + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Ring <b>me</b>.</p>");

        assertThat(mail.text()).isEqualTo("Ring me.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "X-Autoreply: yes",
                "Precedence: bulk",
                "List-Id: <news.example.org>"
            })
    void whatAMachineWroteIsKnown(String header) throws Exception {
        assertThat(read(FROM + header + "\n\nI am away.").automatic()).isTrue();
    }

    @Test
    void aPersonMaySayThatNoMachineWroteIt() throws Exception {
        assertThat(read(FROM + "Auto-Submitted: no\n\nHello.").automatic()).isFalse();
    }

    @Test
    void aReturnedLetterNamesTheLetterThatFailed() throws Exception {
        assertThat(read(report("failed")).returned()).isEqualTo(LETTER);
        assertThat(read(report("failed")).isBounce()).isTrue();
    }

    @Test
    void aWarningThatALetterIsLateIsNoBounceAndNoItem() throws Exception {
        var mail = read(report("delayed"));

        assertThat(mail.isBounce()).isFalse();
        assertThat(mail.automatic()).isTrue();
    }

    @Test
    void aMailWithoutAMessageIdIsKnownByItsHeadAndItsWords() throws Exception {
        var mail = "From: ann@example.org\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nSubject: A\n\nHello.";

        assertThat(read(mail).id()).isEqualTo(read(mail).id()).contains("ann@example.org");
        assertThat(read(mail).id())
                .isNotEqualTo(read(mail.replace("Hello", "Hallo")).id());
    }

    @Test
    void theHeadOfAMailThatCannotBeReadStillSaysWhoWroteIt() throws Exception {
        var unreadable =
                FROM + "In-Reply-To: " + LETTER + "\nContent-Type: text/plain; charset=no-such-letters\n\nHello.";

        assertThatThrownBy(() -> read(unreadable)).isInstanceOf(IOException.class);
        var head = MailReader.head(message(unreadable), "1/7");
        assertThat(head.id()).isEqualTo("<1@mail.example>");
        assertThat(head.from()).isEqualTo("ann@example.org");
        assertThat(head.subject()).isEqualTo("Buses");
        assertThat(head.answers()).containsExactly(LETTER);
        assertThat(head.text()).isEmpty();
        assertThat(MailReader.head(message("To: us\n\n"), "1/7").id()).isEqualTo("1/7");
    }

    private static String report(String action) {
        return "From: MAILER-DAEMON@example.org\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
                + "--r\nContent-Type: text/plain\n\nIt did not arrive.\n"
                + "--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; example.org\n\n"
                + "Final-Recipient: rfc822; ann@example.org\nAction: " + action + "\nStatus: 5.1.1\n"
                + "--r\nContent-Type: text/rfc822-headers\n\nSubject: We have what you told us\nMessage-ID: " + LETTER
                + "\n--r--\n";
    }

    private static IncomingMail read(String mail) throws Exception {
        return MailReader.read(message(mail));
    }

    private static MimeMessage message(String mail) throws Exception {
        var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
