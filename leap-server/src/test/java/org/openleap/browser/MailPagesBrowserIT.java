package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Mail to the trust: what LEAP takes in by itself, and what waits for a person. */
@WithLeap
@NeedsBrowser
class MailPagesBrowserIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String KEPT = "select id from kept_mail where sender = ?";
    private static final String ITEM = "select reference from feedback_item where words like concat('%', ?, '%')";

    private final LeapStack leap;
    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");
    private final String sender = word + "@example.org";

    MailPagesBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aMailWaitsForItsFirstLookLikeEverythingElseThatPeopleSay(Browser browser) throws Exception {
        send("From: Ida <" + sender + ">\nTo: listening@example.org\nSubject: The hedge\n\nIt hides the sign. " + word);
        var reference = awaited(ITEM, word);

        browser.signInAs("officer", "/staff/item?ref=" + reference);

        assertThat(browser.text()).contains("The hedge", "It hides the sign. " + word, sender);
        PageCheck.isFit(browser, "mail-item");
        browser.press(By.id("passForm:pass"));
        assertThat(browser.text()).contains("It can be read now.");
    }

    @Test
    void aMailWithoutAWordIsForgottenWithAReason(Browser browser) throws Exception {
        send("From: Ida <" + sender + ">\nTo: listening@example.org\nMIME-Version: 1.0\n"
                + "Content-Type: image/png\nContent-Disposition: attachment; filename=letter.png\n\nabc\n");
        var id = awaited(KEPT, sender);

        browser.signInAs("officer", "/staff/kept-mails");
        PageCheck.isFit(browser, "kept-mails");
        browser.visit("/staff/kept-mail?id=" + id);
        PageCheck.isFit(browser, "kept-mail");
        assertThat(browser.text()).contains("Nothing is written in this mail", sender);
        assertThat(browser.all(By.id("takeForm:take"))).isEmpty();
        browser.press(By.id("forgetForm:forget"));
        assertThat(browser.text()).contains("Say why, in up to 500 characters");
        browser.type(By.id("forgetForm:why:input"), "Written down on Monday");
        browser.press(By.id("forgetForm:forget"));

        assertThat(browser.text()).contains("The mail is off the list.");
        browser.visit("/staff/kept-mail?id=" + id);
        assertThat(browser.text())
                .contains("Forgotten", "Written down on Monday")
                .doesNotContain(sender);
        PageCheck.isFit(browser, "kept-mail-forgotten");
    }

    @Test
    void aMailThatTheRegisterRefusedIsTakenInByHandAndComesUpForItsFirstLook(Browser browser) throws Exception {
        var id = refused();

        browser.signInAs("officer", "/staff/kept-mail?id=" + id);
        PageCheck.isFit(browser, "kept-mail-refused");
        browser.press(By.id("takeForm:take"));

        assertThat(browser.text()).contains("Its first look is next.", "Please cut the hedge. " + word);
        browser.visit("/staff/kept-mail?id=" + id);
        assertThat(browser.text()).contains("Taken in", awaited(ITEM, word)).doesNotContain(sender);
    }

    /** What no test can bring about: the register takes whatever a mail can be. */
    private String refused() throws SQLException {
        var sql = "insert into kept_mail (mail_hash, reason, status, sender, sender_name, subject, words, attachments,"
                + " answers, item, note, kept_at, changed_by, changed_at, changed_what, version) values (sha2(?, 256),"
                + " 'REFUSED', 'WAITING', ?, 'Ida', 'The hedge', ?, 0, '', '', '', utc_timestamp(6), 'system',"
                + " utc_timestamp(6), 'mail.kept', 1)";
        try (var database = leap.database();
                var insert = database.prepareStatement(sql)) {
            insert.setString(1, word);
            insert.setString(2, sender);
            insert.setString(3, "Please cut the hedge. " + word);
            insert.executeUpdate();
        }
        return awaited(KEPT, sender);
    }

    private String awaited(String sql, String value) {
        return Waiting.until(PATIENCE, "what became of the mail", () -> first(sql, value));
    }

    private Optional<String> first(String sql, String value) {
        try (Connection database = leap.database();
                var query = database.prepareStatement(sql)) {
            query.setString(1, value);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void send(String mail) throws MessagingException {
        var server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", String.valueOf(leap.parts().addresses().mail()));
        var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(Session.getInstance(server), new ByteArrayInputStream(bytes));
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("listening@example.org")});
        }
    }
}
