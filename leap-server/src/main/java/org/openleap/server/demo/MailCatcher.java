package org.openleap.server.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openleap.server.StartRefused;

/** Accepts all mail and delivers none. Letters become files, so that the next start still shows them. */
public final class MailCatcher implements AutoCloseable {
    /** Account of the trust's mailbox, and name of the secret that is its password. */
    static final String INBOX = "inbox";

    /** What is sent here becomes an item; letters come from here, too, so that answers reach it. */
    private static final String INBOX_ADDRESS = "listening@example.org";

    private final Path folder;
    private final Secrets secrets;
    private final GreenMail mails;
    private final MailPage page;
    private final Set<MimeMessage> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ScheduledExecutorService collector =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "mail-collector"));

    MailCatcher(DemoHome home, Secrets secrets, Addresses addresses) {
        this.folder = home.mail();
        this.secrets = secrets;
        this.mails = new GreenMail(new ServerSetup[] {
            new ServerSetup(addresses.mail(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(addresses.imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        this.page = new MailPage(this, addresses.mailPage());
    }

    void start() throws StartRefused {
        mails.start();
        var inbox = mails.setUser(INBOX_ADDRESS, INBOX, secrets.value(INBOX));
        if (letters().isEmpty()) inbox.deliver(firstMail());
        page.start();
        collector.scheduleWithFixedDelay(this::collect, 1, 1, TimeUnit.SECONDS);
    }

    /** A mail that LEAP cannot take in by itself, so that somebody can see how it waits for a person. */
    private static MimeMessage firstMail() {
        try (var mail = MailCatcher.class.getResourceAsStream("picture-of-a-letter.eml")) {
            return new MimeMessage(null, mail);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("The first mail of the demonstration cannot be read", unreadable);
        }
    }

    /** All letters, newest first. */
    public List<CaughtMail> letters() {
        collect();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .map(MailCatcher::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CaughtMail read(Path file) {
        try {
            return CaughtMail.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void collect() {
        for (var mail : mails.getReceivedMessages()) {
            if (seen.add(mail)) {
                keep(mail);
            }
        }
    }

    /** Written beside and moved into place, so that a reader never sees half a letter. */
    private void keep(MimeMessage mail) {
        var name = "%013d-%05d".formatted(System.currentTimeMillis(), seen.size());
        try {
            var draft = folder.resolve(name + ".part");
            try (var out = Files.newOutputStream(draft)) {
                mail.writeTo(out);
            }
            Files.move(draft, folder.resolve(name + ".eml"));
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException("A caught letter could not be kept in " + folder, failed);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        collector.shutdownNow();
        page.close();
        if (mails.isRunning()) {
            collect();
        }
        mails.stop();
    }
}
