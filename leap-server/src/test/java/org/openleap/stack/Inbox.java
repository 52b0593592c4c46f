package org.openleap.stack;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.openleap.server.demo.CaughtMail;
import org.openleap.server.demo.MailCatcher;

/** The mail that LEAP sent to anybody. */
public final class Inbox {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MailCatcher catcher;

    Inbox(MailCatcher catcher) {
        this.catcher = catcher;
    }

    /** All letters there are, newest first. */
    public List<CaughtMail> all() {
        return catcher.letters();
    }

    /** All letters to that address, newest first. */
    public List<CaughtMail> lettersTo(String address) {
        return catcher.letters().stream()
                .filter(letter -> letter.to().contains(address))
                .toList();
    }

    /** Waits up to a minute for a letter to that address which is as wanted. */
    public CaughtMail await(String address, Predicate<CaughtMail> isWanted) {
        return Waiting.until(
                PATIENCE,
                "a letter to " + address,
                () -> lettersTo(address).stream().filter(isWanted).findFirst());
    }
}
