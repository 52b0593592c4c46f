package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackMail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.notification.Route;

/** Makes an item of a mail. Its writer has given no permission to publish or share it, so there is none. */
@ApplicationScoped
public class MailItems {
    private static final String CHANNEL = "email";
    private static final String MAIL = "mail";
    private static final int LONGEST_NAME = 200;

    @Inject
    FeedbackService feedback;

    @Inject
    FeedbackMail mails;

    /**
     * What does not fit into an item stands beside it, so that nothing that was said is lost.
     *
     * @param about the item that it answers
     */
    FeedbackReference take(IncomingMail mail, String hash, Optional<FeedbackReference> about) {
        var text = withSubject(mail);
        var words = start(text);
        var origin = about.map(Circumstances::answering).orElse(Circumstances.from(MAIL));
        var item = feedback.submit(submission(mail, words, hash, origin)).reference();
        mails.keepRest(item, text.substring(words.length()));
        return item;
    }

    private static SubmitFeedback submission(IncomingMail mail, String words, String hash, Circumstances origin) {
        return new SubmitFeedback(
                UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII)),
                words,
                "",
                "",
                "",
                CHANNEL,
                Capacity.NOT_SAID,
                Answer.NOT_SAID,
                false,
                false,
                false,
                contact(mail),
                origin);
    }

    private static Contact contact(IncomingMail mail) {
        if (!mail.hasAddress()) return Contact.anonymous();
        var name = mail.name().replaceAll("\\p{Cntrl}", " ").strip();
        return new Contact(
                Route.EMAIL, name.substring(0, Math.min(name.length(), LONGEST_NAME)), mail.from(), Set.of());
    }

    /** People put half of what they mean into the subject. */
    private static String withSubject(IncomingMail mail) {
        var subject = mail.subject().replaceAll("\\p{Cntrl}", " ").strip();
        return subject.isEmpty() ? mail.text() : subject + "\n\n" + mail.text();
    }

    private static String start(String text) {
        if (text.codePointCount(0, text.length()) <= FeedbackText.LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, FeedbackText.LONGEST - 1));
    }
}
