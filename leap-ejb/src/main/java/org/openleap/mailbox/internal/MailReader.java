package org.openleap.mailbox.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a mail: its text, who wrote it, and what hangs on it, without loading what hangs on it. */
final class MailReader {
    /** Far more than anybody writes; what is longer is a machine's. */
    private static final int LONGEST_TEXT = 200_000;

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@]{1,64}@[^\\s<>\"@]{1,189}");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern RETURNED_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{1,250}>)");

    private String plain = "";
    private String html = "";
    private String report = "";
    private String original = "";
    private int attachments;

    private MailReader() {}

    static IncomingMail read(Message message) throws MessagingException, IOException {
        var reader = new MailReader();
        reader.take(message);
        var from = from(message);
        var text = MailText.said(reader.plain.isBlank() ? MailText.ofHtml(reader.html) : reader.plain);
        return new IncomingMail(
                id(message, text),
                from.map(InternetAddress::getAddress).orElse("").toLowerCase(Locale.ROOT),
                from.map(InternetAddress::getPersonal).orElse(""),
                Optional.ofNullable(message.getSubject()).orElse(""),
                text,
                reader.attachments,
                answered(message),
                isAutomatic(message) || message.isMimeType("multipart/report"),
                message.isMimeType("multipart/report") ? reader.returned() : "");
    }

    /**
     * What the head of a mail says whose body cannot be read.
     *
     * @param place names the mail when even its head says nothing
     */
    static IncomingMail head(Message message, String place) throws MessagingException {
        var sender = ADDRESS.matcher(header(message, "From"));
        var id = header(message, "Message-ID").strip();
        return new IncomingMail(
                id.isEmpty() ? place : id,
                sender.find() ? sender.group().toLowerCase(Locale.ROOT) : "",
                "",
                Optional.ofNullable(message.getSubject()).orElse(""),
                "",
                0,
                answered(message),
                false,
                "");
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) report += text(part);
        else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) original += text(part);
        else if (part.isMimeType("multipart/*")) takeAll((Multipart) part.getContent());
        else if (isFile(part)) attachments++;
        else if (part.isMimeType("text/plain")) plain += text(part) + "\n";
        else if (part.isMimeType("text/html")) html += text(part);
        else attachments++;
    }

    private void takeAll(Multipart parts) throws MessagingException, IOException {
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            take(part);
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    }

    /** As text, whatever its type claims; never more than anybody writes. */
    private static String text(Part part) throws MessagingException, IOException {
        var content = part.isMimeType("text/*") ? part.getContent() : part.getInputStream();
        if (content instanceof String text) return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        if (!(content instanceof InputStream in)) return "";
        try (in) {
            return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    /** The letter that failed for good; a warning that it is only late says nothing yet. */
    private String returned() {
        if (!FAILED.matcher(report).find()) return "";
        var id = RETURNED_ID.matcher(original);
        return id.find() ? id.group(1) : "";
    }

    /** Marks of absence notes, lists and other machines (RFC 3834). */
    private static boolean isAutomatic(Message message) throws MessagingException {
        var submitted = header(message, "Auto-Submitted");
        var precedence = header(message, "Precedence").toLowerCase(Locale.ROOT);
        boolean declared = !submitted.isEmpty() && !submitted.equalsIgnoreCase("no");
        return declared
                || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Autorespond").isEmpty()
                || !header(message, "List-Id").isEmpty()
                || precedence.matches("bulk|junk|list|auto_reply");
    }

    private static List<String> answered(Message message) throws MessagingException {
        var ids = new ArrayList<String>();
        var named = header(message, "In-Reply-To") + " " + header(message, "References");
        MESSAGE_ID.matcher(named).results().forEach(found -> ids.add(found.group()));
        return ids;
    }

    private static Optional<InternetAddress> from(Message message) throws MessagingException {
        var from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? Optional.of(address)
                : Optional.empty();
    }

    /** A mail without a Message-ID is known by its head and its words: two that differ in one of them are two. */
    private static String id(Message message, String text) throws MessagingException {
        var id = header(message, "Message-ID").strip();
        if (!id.isEmpty()) return id;
        return header(message, "Date") + "|" + header(message, "From") + "|" + header(message, "Subject") + "|"
                + message.getSize() + "|" + text;
    }

    private static String header(Message message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : MimeUtility.unfold(String.join(" ", values));
    }
}
