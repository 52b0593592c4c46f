package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openleap.file.FileId;
import org.openleap.file.FileProblem;
import org.openleap.file.UploadedFile;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.error.RuleViolatedException;

/**
 * The folder of {@link LeapSetting#LEAP_FILES}, outside everything the server hands out by itself. A file gets a random name;
 * until it is released it lies in a folder of its own.
 */
@ApplicationScoped
public class FileStore {
    private static final String QUARANTINE = "quarantine";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<Path> root;

    public FileStore() {
        this(() -> Path.of(LeapSetting.LEAP_FILES.require()));
    }

    FileStore(Supplier<Path> root) {
        this.root = root;
    }

    /**
     * Writes what comes into the quarantine, and not a byte more than the limit.
     *
     * @throws RuleViolatedException {@link FileProblem#EMPTY} or {@link FileProblem#TOO_LARGE}; nothing is left then
     */
    FileId receive(InputStream content) {
        var id = new FileId(HexFormat.of().formatHex(random()));
        var place = quarantined(id);
        try {
            Files.createDirectories(place.getParent());
            long size = write(content, place);
            if (size > 0 && size <= UploadedFile.LARGEST) return id;
            Files.delete(place);
            throw new RuleViolatedException(size == 0 ? FileProblem.EMPTY : FileProblem.TOO_LARGE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder of LEAP_FILES cannot be written.", unwritable);
        }
    }

    private static long write(InputStream content, Path place) throws IOException {
        try (var out = Files.newOutputStream(place)) {
            long size = 0;
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > UploadedFile.LARGEST) return size;
                out.write(buffer, 0, read);
            }
            return size;
        }
    }

    /** Lets it out of the quarantine; nothing happens when it is out already. */
    void release(FileId id) {
        try {
            Files.createDirectories(released(id).getParent());
            if (Files.exists(quarantined(id))) {
                Files.move(quarantined(id), released(id), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder of LEAP_FILES cannot be written.", unwritable);
        }
    }

    /** Wherever it lies. */
    Path where(FileId id) {
        return Files.exists(quarantined(id)) ? quarantined(id) : released(id);
    }

    /** For readers: never out of the quarantine. */
    InputStream read(FileId id) {
        try {
            return Files.newInputStream(released(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of LEAP_FILES cannot be read.", unreadable);
        }
    }

    long size(FileId id) {
        try {
            return Files.size(where(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of LEAP_FILES cannot be read.", unreadable);
        }
    }

    void delete(FileId id) {
        try {
            Files.deleteIfExists(quarantined(id));
            Files.deleteIfExists(released(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException("A file of LEAP_FILES cannot be deleted.", undeletable);
        }
    }

    /** Files that came before that instant and wait still; at most as many as asked for. */
    List<FileId> waitingSince(Instant before, int most) {
        var folder = root.get().resolve(QUARANTINE);
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(isOlder(before))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{32}"))
                    .limit(most)
                    .map(FileId::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of LEAP_FILES cannot be read.", unreadable);
        }
    }

    private static Predicate<Path> isOlder(Instant before) {
        return file -> file.toFile().lastModified() < before.toEpochMilli();
    }

    private Path quarantined(FileId id) {
        return root.get().resolve(QUARANTINE).resolve(id.value());
    }

    private Path released(FileId id) {
        return root.get().resolve(id.value().substring(0, 2)).resolve(id.value());
    }

    private static byte[] random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
