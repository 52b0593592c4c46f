package org.openleap.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.openleap.shared.LeapSetting;

/** Hands e-mails to the trust's mail server over SMTP. */
@ApplicationScoped
public class Mailer {
    private static final String PATIENCE = "10000";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    InstantSource clock;

    /** @throws NotAccepted when the server cannot be reached or refuses it; for good when it does not know the address */
    void send(OutgoingMail mail) throws NotAccepted {
        try {
            Transport.send(message(mail));
        } catch (SendFailedException refused) {
            throw new NotAccepted(kind(refused), refused.getInvalidAddresses() != null, refused);
        } catch (MessagingException unreachable) {
            throw new NotAccepted(kind(unreachable), false, unreachable);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        var message = new FixedIdMessage(Session.getInstance(server()), mail.messageId());
        message.setFrom(new InternetAddress(LeapSetting.LEAP_MAIL_FROM.require()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(LONDON)));
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) message.setHeader(header.getKey(), header.getValue());
        return message;
    }

    private static String kind(MessagingException failure) {
        return failure.getClass().getSimpleName();
    }

    private static Properties server() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", LeapSetting.LEAP_SMTP_HOST.require());
        properties.put("mail.smtp.port", LeapSetting.LEAP_SMTP_PORT.require());
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /** Keeps our Message-ID: a mail that is sent again after a crash carries the same one. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String messageId;

        FixedIdMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
