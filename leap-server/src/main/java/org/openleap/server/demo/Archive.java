package org.openleap.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openleap.server.StartRefused;

/** Unpacks a zip file, telling how large it is, and makes its shell scripts executable. */
final class Archive {
    private static final long MEGABYTE = 1_000_000;

    private Archive() {}

    static void unpack(Path archive, Path target, Narrator narrator) throws StartRefused {
        try (var zip = new ZipFile(archive.toFile())) {
            narrator.say(
                    "Unpacking " + archive.getFileName() + " (" + Files.size(archive) / MEGABYTE + " MB, only once) …");
            for (var entry : Collections.list(zip.entries())) {
                unpack(zip, entry, target);
            }
        } catch (IOException failed) {
            throw new StartRefused(archive + " could not be unpacked: " + failed.getMessage(), failed);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the entry " + entry.getName() + " leaves the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (entry.getName().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
