package org.openleap.mailbox;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.openleap.mailbox.internal.Mailbox;
import org.openleap.shared.LeapSetting;

/** Sends mail to the trust, through a real mail server. */
@ApplicationScoped
public class Letterbox {
    @EJB
    Mailbox mailbox;

    static String head(String from) {
        return "From: Ann <" + from + ">\nTo: listening@example.org\nSubject: Something\n";
    }

    /** A mail with one picture and nothing written in it. */
    static String onlyAPicture(String from) {
        return "From: Ann <" + from + ">\nTo: listening@example.org\nMIME-Version: 1.0\n"
                + "Content-Type: image/png\nContent-Disposition: attachment; filename=letter.png\n\nabc\n";
    }

    /** Sends the mails and does not wait for the next tick; a tick that has begun may still be reading when it returns. */
    void send(String... mails) throws MessagingException {
        for (var mail : mails) deliver(mail);
        mailbox.look();
    }

    /** As it is: {@code Transport.send} would give it another Message-ID. */
    private static void deliver(String mail) throws MessagingException {
        var server = new Properties();
        server.put("mail.smtp.host", LeapSetting.LEAP_SMTP_HOST.require());
        server.put("mail.smtp.port", LeapSetting.LEAP_SMTP_PORT.require());
        var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(Session.getInstance(server), new ByteArrayInputStream(bytes));
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("listening@example.org")});
        }
    }
}
