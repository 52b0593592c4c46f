package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.mailbox.KeptReason;
import org.openleap.notification.ReturnedMail;
import org.openleap.shared.LeapSetting;

/** Decides what a mail is, and gives it to whom it concerns. */
@ApplicationScoped
public class MailSorting {
    @Inject
    MailHearing hearing;

    @Inject
    ReturnedMail letters;

    @Inject
    MailKeeping keeping;

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
        if (mail.isEmpty() && mail.attachments() == 0) return Sorted.to(MailFate.EMPTY);
        if (mail.isEmpty()) return keep(mail, hash, KeptReason.ONLY_FILES);
        if (!limits.allow(mail.from())) return keep(mail, hash, KeptReason.TOO_MANY);
        return heard(mail, hash);
    }

    /** It waits for a person. */
    Sorted keep(IncomingMail mail, String hash, KeptReason reason) {
        keeping.keep(mail, hash, reason, hearing.about(mail));
        return Sorted.to(MailFate.KEPT);
    }

    private Sorted heard(IncomingMail mail, String hash) {
        var heard = hearing.hear(mail, hash, hearing.about(mail));
        return new Sorted(
                heard.isNew() ? MailFate.ITEM : MailFate.REPLY, heard.item().value());
    }
}
