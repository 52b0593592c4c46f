package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.openleap.feedback.FeedbackMail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.notification.ReturnedMail;
import org.openleap.shared.LeapSetting;

/** Decides what a mail is, and gives it to whom it concerns. */
@ApplicationScoped
public class MailSorting {
    @Inject
    MailItems items;

    @Inject
    FeedbackMail feedback;

    @Inject
    ReturnedMail letters;

    @Inject
    MailDesk desk;

    @Inject
    MailLimits limits;

    /** What became of a mail, and the item that it concerns; empty for none. */
    record Sorted(MailFate fate, String item) {
        static Sorted to(MailFate fate) {
            return new Sorted(fate, "");
        }
    }

    /** @param hash names the mail for ever */
    Sorted sort(IncomingMail mail, String hash) {
        if (mail.isBounce())
            return new Sorted(MailFate.BOUNCE, letters.bounced(mail.returned()).orElse(""));
        if (mail.automatic()) return Sorted.to(MailFate.AUTOMATIC);
        if (mail.from().equals(LeapSetting.LEAP_MAIL_FROM.require())) return Sorted.to(MailFate.OWN);
        if (mail.isEmpty()) return Sorted.to(MailFate.EMPTY);
        if (!limits.allow(mail.from())) return Sorted.to(MailFate.TOO_MANY);
        var heard = heard(mail, hash);
        if (mail.attachments() > 0) desk.post(refusal(mail, hash, heard.item()));
        return heard;
    }

    /** Beside the item that it answers, as long as somebody is to read that; else an item of its own. */
    private Sorted heard(IncomingMail mail, String hash) {
        var about = about(mail);
        if (about.isPresent() && feedback.answer(about.get(), mail.from(), mail.text())) {
            return new Sorted(MailFate.REPLY, about.get().value());
        }
        return new Sorted(MailFate.ITEM, items.take(mail, hash, about).value());
    }

    /** The item of the letter of ours that it answers. */
    private Optional<FeedbackReference> about(IncomingMail mail) {
        return mail.answers().stream()
                .flatMap(id -> letters.itemOf(id).stream())
                .flatMap(item -> FeedbackReference.read(item).stream())
                .findFirst();
    }

    private static Mail refusal(IncomingMail mail, String hash, String item) {
        var words = Map.<String, Object>of("reference", item, "files", String.valueOf(mail.attachments()));
        return new Mail("files-not-taken/" + hash.substring(0, 16), mail.from(), "files-not-taken", words);
    }
}
