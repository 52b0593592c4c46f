package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.openleap.file.FileProblem;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Decides what a file is: by the end of its name and by its content, which must agree (security.md T19). A file that is two
 * things at once is refused.
 */
@ApplicationScoped
public class FileInspector {
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};

    /** The longest tail in which the end of an archive can stand: its own 22 bytes and a comment. */
    private static final int TAIL = 22 + 0xFFFF;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    @Inject
    ArchiveInspector archives;

    /**
     * @param name cleaned
     * @throws RuleViolatedException {@link FileProblem#TYPE_NOT_ALLOWED}, {@link FileProblem#CONTENT_NOT_AS_NAMED} or
     *     {@link FileProblem#UNSAFE_CONTENT}
     */
    FileType inspect(Path file, String name) {
        var type = FileType.named(name).orElseThrow(() -> new RuleViolatedException(FileProblem.TYPE_NOT_ALLOWED));
        try {
            require(type.mayLookLike(detected(file)) && isOne(file, type));
            if (type.isPackage()) archives.requireSafe(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file that was just received cannot be read.", unreadable);
        }
        return type;
    }

    /** What the content looks like, whatever its name. */
    private static String detected(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Starts as what it is, and no archive hangs behind it; in an archive nothing stands before or after. */
    private static boolean isOne(Path file, FileType type) throws IOException {
        if (type == FileType.PDF && !begins(file, PDF)) return false;
        var tail = tail(file);
        return type.isPackage() ? archiveEnd(tail) == tail.length - 22 : archiveEnd(tail) < 0;
    }

    private static boolean begins(Path file, byte[] wanted) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(wanted.length), wanted);
        }
    }

    private static byte[] tail(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(content.length(), TAIL)];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return tail;
        }
    }

    /** Where the last end of an archive begins in the tail, or -1. */
    private static int archiveEnd(byte[] tail) {
        for (int start = tail.length - 22; start >= 0; start--) {
            if (Arrays.equals(tail, start, start + 4, END_OF_ARCHIVE, 0, 4)) return start;
        }
        return -1;
    }

    private static void require(boolean asNamed) {
        if (!asNamed) throw new RuleViolatedException(FileProblem.CONTENT_NOT_AS_NAMED);
    }
}
