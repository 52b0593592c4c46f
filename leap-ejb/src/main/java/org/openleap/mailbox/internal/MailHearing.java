package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.openleap.feedback.FeedbackMail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.notification.ReturnedMail;

/** Brings what somebody wrote to where it is read. */
@ApplicationScoped
public class MailHearing {
    @Inject
    MailItems items;

    @Inject
    FeedbackMail feedback;

    @Inject
    ReturnedMail letters;

    @Inject
    MailDesk desk;

    /** Where it stands now. @param isNew whether it is an item of its own */
    record Heard(FeedbackReference item, boolean isNew) {}

    /**
     * Beside the item that it answers, as long as somebody is to read that; else an item of its own. Who sent files is told that
     * they were not taken.
     *
     * @param hash names the mail for ever
     * @param about the item whose letter it answers
     */
    Heard hear(IncomingMail mail, String hash, Optional<FeedbackReference> about) {
        var beside = about.filter(item -> feedback.answer(item, mail.from(), mail.text()));
        var heard = beside.map(item -> new Heard(item, false))
                .orElseGet(() -> new Heard(items.take(mail, hash, about), true));
        if (mail.attachments() > 0 && mail.hasAddress()) desk.post(refusal(mail, hash, heard.item()));
        return heard;
    }

    /** The item of the letter of ours that it answers. */
    Optional<FeedbackReference> about(IncomingMail mail) {
        return mail.answers().stream()
                .flatMap(id -> letters.itemOf(id).stream())
                .flatMap(item -> FeedbackReference.read(item).stream())
                .findFirst();
    }

    private static Mail refusal(IncomingMail mail, String hash, FeedbackReference item) {
        var words = Map.<String, Object>of("reference", item.value(), "files", String.valueOf(mail.attachments()));
        return new Mail("files-not-taken/" + hash.substring(0, 16), mail.from(), "files-not-taken", words);
    }
}
