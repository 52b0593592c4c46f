package org.openleap.mailbox.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openleap.mailbox.KeptReason;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/**
 * Reads the trust's mailbox over IMAP, mail by mail. It opens the folder to read only and changes nothing in it: how far it has
 * read, and what it has read, LEAP knows itself.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mailbox {
    private static final Logger LOG = System.getLogger(Mailbox.class.getName());
    private static final String PATIENCE = "10000";
    private static final int MOST_AT_ONCE = 50;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    MailRoom room;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void look() {
        if (LeapSetting.LEAP_INBOX_HOST.value().isEmpty() || !busy.compareAndSet(false, true)) return;
        try {
            Tick.run("mailbox", this::read);
        } finally {
            busy.set(false);
        }
    }

    private void read() {
        try (var store = open()) {
            try (var folder = store.getFolder(LeapSetting.LEAP_INBOX_FOLDER.require())) {
                folder.open(Folder.READ_ONLY);
                readNew(folder, (UIDFolder) folder);
            }
        } catch (MessagingException unreachable) {
            LOG.log(
                    Level.WARNING,
                    "The mailbox cannot be read: {0}",
                    unreachable.getClass().getSimpleName());
        }
    }

    private void readNew(Folder folder, UIDFolder numbers) throws MessagingException {
        long validity = numbers.getUIDValidity();
        var name = LeapSetting.LEAP_INBOX_USER.require() + "/" + folder.getFullName();
        long after = room.after(name, validity);
        int left = MOST_AT_ONCE;
        for (var message : numbers.getMessagesByUID(after + 1, UIDFolder.LASTUID)) {
            long uid = numbers.getUID(message);
            if (uid <= after || left-- == 0) continue;
            take(message, validity + "/" + uid);
            room.read(name, validity, uid);
        }
    }

    /** What cannot be read is kept for a person with whatever its head says, and the next one is read. */
    private void take(Message message, String place) throws MessagingException {
        IncomingMail mail;
        try {
            mail = MailReader.read(message);
        } catch (IOException | MessagingException unreadable) {
            if (!message.getFolder().isOpen()) throw new MessagingException("The mail server went away", unreadable);
            LOG.log(
                    Level.WARNING,
                    "Mail " + place + " of the mailbox cannot be read and waits for a person",
                    unreadable);
            room.keep(MailReader.head(message, place), KeptReason.UNREADABLE);
            return;
        }
        take(mail, place);
    }

    /** The edge of this timer for one mail: what the register refuses is kept for a person. */
    private void take(IncomingMail mail, String place) {
        try {
            room.take(mail);
        } catch (RuntimeException refused) {
            LOG.log(Level.ERROR, "Mail " + place + " of the mailbox was not taken in and waits for a person", refused);
            room.keep(mail, KeptReason.REFUSED);
        }
    }

    private static Store open() throws MessagingException {
        var protocol = LeapSetting.LEAP_INBOX_TLS.isOn() ? "imaps" : "imap";
        var properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail." + protocol + "." + limit, PATIENCE);
        }
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(
                LeapSetting.LEAP_INBOX_HOST.require(),
                LeapSetting.LEAP_INBOX_PORT.number(),
                LeapSetting.LEAP_INBOX_USER.require(),
                InboxPassword.read());
        return store;
    }
}
