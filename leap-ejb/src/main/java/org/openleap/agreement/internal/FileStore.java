package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.openleap.shared.LeapSetting;

/**
 * The folder of {@link LeapSetting#LEAP_FILES}, outside everything the server hands out by itself. A file is named by its
 * fingerprint, written beside and moved into place, so that half a file is never read.
 */
@ApplicationScoped
public class FileStore {

    void keep(String hash, byte[] content) {
        var place = place(hash);
        if (Files.exists(place)) return;
        try {
            Files.createDirectories(place.getParent());
            var beside = Files.createTempFile(place.getParent(), "incoming", ".part");
            Files.write(beside, content);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder of LEAP_FILES cannot be written.", unwritable);
        }
    }

    byte[] read(String hash) {
        try {
            return Files.readAllBytes(place(hash));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of LEAP_FILES cannot be read.", unreadable);
        }
    }

    private static Path place(String hash) {
        return Path.of(LeapSetting.LEAP_FILES.require())
                .resolve(hash.substring(0, 2))
                .resolve(hash);
    }
}
