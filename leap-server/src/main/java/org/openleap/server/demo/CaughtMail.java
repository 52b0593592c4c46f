package org.openleap.server.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One letter that was caught, as a person or a test reads it. */
public record CaughtMail(
        String id, Instant received, String from, List<String> to, String subject, String messageId, String text) {

    /** Reads the file that {@link MailCatcher} wrote. */
    static CaughtMail read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var mail = new MimeMessage(null, content);
            var id = file.getFileName().toString().replace(".eml", "");
            return new CaughtMail(
                    id,
                    Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-')))),
                    addresses(mail.getFrom()).stream().findFirst().orElse(""),
                    addresses(mail.getAllRecipients()),
                    orEmpty(mail.getSubject()),
                    orEmpty(mail.getMessageID()),
                    plainText(mail));
        } catch (MessagingException unreadable) {
            throw new IOException(file + " is not a letter", unreadable);
        }
    }

    private static List<String> addresses(Object[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Object::toString).toList();
    }

    /** The first plain part, wherever it hides. */
    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var text = plainText(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
