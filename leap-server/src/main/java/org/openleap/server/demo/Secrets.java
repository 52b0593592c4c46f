package org.openleap.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.openleap.server.StartRefused;

/** Random secrets, one file each, readable by their owner only; made once and then kept. */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** The file of that secret, created on first use. */
    public Path file(String name) throws StartRefused {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(file, freshSecret());
        }
        return file;
    }

    /** The secret itself. */
    public String value(String name) throws StartRefused {
        var file = file(name);
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new StartRefused("The secret " + file + " cannot be read.", unreadable);
        }
    }

    /** Writes a file that only its owner may read, for example a script with passwords in it. */
    Path write(String name, String content) throws StartRefused {
        return write(folder.resolve(name), content);
    }

    private Path write(Path file, String content) throws StartRefused {
        try {
            if (!Files.exists(file)) {
                createPrivate(file);
            }
            return Files.writeString(file, content);
        } catch (IOException refused) {
            throw new StartRefused("The secret " + file + " cannot be written: " + refused.getMessage(), refused);
        }
    }

    private void createPrivate(Path file) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private String freshSecret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
