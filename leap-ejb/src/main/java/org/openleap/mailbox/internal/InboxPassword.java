package org.openleap.mailbox.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openleap.shared.LeapSetting;

/** The password of the mailbox, read anew each time, so that it can be changed without a restart. */
final class InboxPassword {
    private InboxPassword() {}

    static String read() {
        var file = LeapSetting.LEAP_INBOX_PASSWORD_FILE.require();
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
