package org.openleap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The files of this project, for tests that read sources and documents. */
public final class Project {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Project() {}

    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files below a folder of the project, in the order of their names; none when the folder does not exist. */
    static List<Path> files(String folder, Predicate<String> name) {
        if (!Files.exists(file(folder))) return List.of();
        try (var files = Files.walk(file(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> name.test(path.toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
