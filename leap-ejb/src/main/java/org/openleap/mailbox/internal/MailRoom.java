package org.openleap.mailbox.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiFunction;
import org.openleap.mailbox.KeptReason;

/** Deals with one mail in a transaction of its own: read once, whatever happens around it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailRoom {
    @Inject
    InboundRepository mails;

    @Inject
    MailSorting sorting;

    /** Does nothing when the mail was read before, by this node or another. */
    public void take(IncomingMail mail) {
        deal(mail, sorting::sort);
    }

    /** The same for a mail that cannot be taken in: it waits for a person. */
    public void keep(IncomingMail mail, KeptReason reason) {
        deal(mail, (each, hash) -> sorting.keep(each, hash, reason));
    }

    private void deal(IncomingMail mail, BiFunction<IncomingMail, String, MailSorting.Sorted> way) {
        var hash = hash(mail.id());
        if (!mails.claim(hash)) return;
        var sorted = way.apply(mail, hash);
        mails.settle(hash, sorted.fate(), sorted.item(), mail.attachments());
    }

    /** The number after which the next mail of the mailbox comes. */
    public long after(String mailbox, long validity) {
        return mails.place(mailbox).after(validity);
    }

    public void read(String mailbox, long validity, long uid) {
        mails.place(mailbox).read(validity, uid);
    }

    private static String hash(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
