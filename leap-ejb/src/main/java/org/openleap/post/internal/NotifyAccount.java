package org.openleap.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openleap.post.Channel;
import org.openleap.shared.LeapSetting;

/** The trust's account with the service for text messages and letters, as the settings say. */
@ApplicationScoped
public class NotifyAccount {

    /** Where its API is, without a slash at the end. */
    String url() {
        return LeapSetting.LEAP_NOTIFY_URL.require();
    }

    /** Whether there is an account at all. */
    boolean isOpen() {
        return LeapSetting.LEAP_NOTIFY_KEY_FILE.value().isPresent();
    }

    /** Read anew for each call, so that a key can be changed while LEAP runs. */
    NotifyKey key() {
        try {
            return NotifyKey.of(Files.readString(Path.of(LeapSetting.LEAP_NOTIFY_KEY_FILE.require())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of LEAP_NOTIFY_KEY_FILE cannot be read.", unreadable);
        }
    }

    /** Id of the template for a channel; empty when that channel is not used. */
    Optional<String> template(Channel channel) {
        return switch (channel) {
            case TEXT -> LeapSetting.LEAP_NOTIFY_TEXT_TEMPLATE.value();
            case LETTER -> LeapSetting.LEAP_NOTIFY_LETTER_TEMPLATE.value();
            case EMAIL -> Optional.empty();
        };
    }
}
