package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.openleap.file.FileProblem;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Looks into office files, which are archives: what they say of themselves is not believed, so everything is unpacked and
 * counted, and nothing is written.
 */
@ApplicationScoped
public class ArchiveInspector {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;

    /** An honest text or table shrinks to a tenth, rarely to a fiftieth; a bomb to a thousandth. */
    private static final long STEEPEST = 150;

    private static final long SMALL = 1024L * 1024;

    /**
     * @throws RuleViolatedException {@link FileProblem#UNSAFE_CONTENT}, or {@link FileProblem#CONTENT_NOT_AS_NAMED} without
     *     the part that makes it this kind of file
     */
    void requireSafe(Path file, FileType type) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) throw unsafe();
            if (archive.getEntry(type.mainPart()) == null) {
                throw new RuleViolatedException(FileProblem.CONTENT_NOT_AS_NAMED);
            }
            requireSafe(archive, limit(Files.size(file)));
        } catch (ZipException brokenOrLocked) {
            throw unsafe();
        }
    }

    private static void requireSafe(ZipFile archive, long limit) throws IOException {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (isForbidden(entry)) throw unsafe();
            try (var content = archive.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > limit) throw unsafe();
                }
            }
        }
    }

    private static long limit(long packed) {
        return Math.min(MOST_BYTES, Math.max(SMALL, packed * STEEPEST));
    }

    /** Macros, and names that lead out of the place where somebody unpacks it. */
    private static boolean isForbidden(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        return name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.startsWith("/")
                || name.matches("[a-z]:.*")
                || ("/" + name + "/").contains("/../");
    }

    private static RuleViolatedException unsafe() {
        return new RuleViolatedException(FileProblem.UNSAFE_CONTENT);
    }
}
