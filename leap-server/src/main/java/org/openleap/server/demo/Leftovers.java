package org.openleap.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Children that outlived a parent that was killed. Each child is noted with process number and start time; as the lock on
 * the home is ours, one that still runs with both can only be such an orphan.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftovers() {}

    static void note(DemoHome home, String name, ProcessHandle child) throws IOException {
        Files.writeString(home.running().resolve(name.toLowerCase()), child.pid() + " " + birth(child));
    }

    static void stop(DemoHome home, Narrator narrator) {
        try (var notes = Files.list(home.running())) {
            notes.forEach(note -> stop(note, narrator));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void stop(Path note, Narrator narrator) {
        try {
            var words = Files.readString(note).split(" ");
            ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(child -> birth(child).equals(words[1]))
                    .ifPresent(child -> {
                        narrator.say(
                                "Stopping " + note.getFileName() + ", which an earlier demonstration left behind.");
                        end(child);
                    });
            Files.delete(note);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void end(ProcessHandle child) {
        child.destroy();
        try {
            child.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            child.destroyForcibly();
        } catch (InterruptedException hurry) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String birth(ProcessHandle child) {
        return child.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
