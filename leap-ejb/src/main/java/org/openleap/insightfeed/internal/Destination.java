package org.openleap.insightfeed.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openleap.shared.LeapSetting;

/**
 * The insight store, as the trust's administrator set it.
 *
 * @param url gets each record by POST
 * @param key goes along as bearer token; empty when the store asks for none
 * @param mapping which fields go, and how the store calls them
 * @param receiptField the field of its answer that holds its own id
 */
public record Destination(URI url, String key, Mapping mapping, String receiptField) {

    /** Read anew each time, so that key and mapping can be changed while LEAP runs; empty while the feed is off. */
    public static Optional<Destination> ofSettings() {
        return LeapSetting.LEAP_INSIGHT_URL
                .value()
                .map(url -> new Destination(
                        URI.create(url),
                        LeapSetting.LEAP_INSIGHT_KEY_FILE
                                .value()
                                .map(Destination::read)
                                .orElse("")
                                .strip(),
                        LeapSetting.LEAP_INSIGHT_MAPPING
                                .value()
                                .map(Destination::read)
                                .map(Mapping::read)
                                .orElseGet(Mapping::ofLeap),
                        LeapSetting.LEAP_INSIGHT_RECEIPT.require()));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " of the insight feed cannot be read.", unreadable);
        }
    }

    /** The address in the settings, readable also while key or mapping cannot be read; empty while the feed is off. */
    public static Optional<String> shown() {
        return LeapSetting.LEAP_INSIGHT_URL.value().map(Destination::withoutSecrets);
    }

    /** Neither a password in the address nor a key in the query. */
    static String withoutSecrets(String address) {
        return address.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** A secret never reaches a log line. */
    @Override
    public String toString() {
        return "Destination[" + withoutSecrets(url.toString()) + "]";
    }
}
