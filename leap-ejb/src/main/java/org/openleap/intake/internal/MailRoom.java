package org.openleap.intake.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        var hash = hash(mail.id());
        if (!mails.claim(hash)) return;
        var sorted = sorting.sort(mail, hash);
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
