package org.openleap.server.demo;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.openleap.server.StartRefused;

/** A process of the stack, with its log file; it can be waited for, stopped politely, and killed. */
public final class Child {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration POLITENESS = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it with its output going to the log. @throws StartRefused when the program cannot be started */
    static Child start(String name, DemoHome home, ProcessBuilder program) throws StartRefused {
        var log = freshLog(home, name);
        program.redirectErrorStream(true).redirectOutput(log.toFile());
        program.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        try {
            var process = program.start();
            Leftovers.note(home, name, process.toHandle());
            return new Child(name, process, log);
        } catch (IOException refused) {
            throw new StartRefused(name + " could not be started: " + refused.getMessage(), refused);
        }
    }

    /** An empty log; the one of the start before is kept beside it, because it may tell why there had to be a new one. */
    private static Path freshLog(DemoHome home, String name) throws StartRefused {
        var log = home.logs().resolve(name.toLowerCase() + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name.toLowerCase() + ".previous.log"), REPLACE_EXISTING);
            }
            return log;
        } catch (IOException refused) {
            throw new StartRefused("The log " + log + " cannot be moved aside: " + refused.getMessage(), refused);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    /** Returns when the condition holds. @throws StartRefused when the process dies or takes longer than that */
    void await(Duration patience, Narrator narrator, BooleanSupplier isReady) throws StartRefused {
        var end = System.nanoTime() + patience.toNanos();
        var nextSign = System.nanoTime() + BETWEEN_SIGNS_OF_LIFE.toNanos();
        while (!isReady.getAsBoolean()) {
            requireAlive();
            if (System.nanoTime() > end) {
                throw new StartRefused(
                        name + " was not ready after " + patience.toSeconds() + " seconds: see " + log + ".");
            }
            if (System.nanoTime() > nextSign) {
                narrator.say(name + " is still starting …");
                nextSign += BETWEEN_SIGNS_OF_LIFE.toNanos();
            }
            pause();
        }
    }

    private void requireAlive() throws StartRefused {
        if (!process.isAlive()) {
            throw new StartRefused(
                    name + " stopped while it was starting. " + lastWord() + " The whole story is in " + log + ".");
        }
    }

    /** The line in which LEAP itself says why, or else the last line of the log. */
    private String lastWord() {
        try {
            var lines = Files.readAllLines(log);
            return lines.stream()
                    .filter(line -> line.startsWith("LEAP cannot go on. "))
                    .reduce((before, after) -> after)
                    .map(line -> line.substring("LEAP cannot go on. ".length()))
                    .orElseGet(() -> lines.isEmpty() ? "" : "Its last line: " + lines.get(lines.size() - 1));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void pause() throws StartRefused {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        }
    }

    /** Waits for a program that ends by itself; false when it failed or took longer than that. */
    boolean ended(Duration patience) throws StartRefused {
        try {
            return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        }
    }

    /** Asks it to stop and waits; insists after half a minute. */
    void stop() {
        var family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(POLITENESS.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException hurry) {
            kill();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroy);
    }

    /** Ends it at once, as a power cut would (kill -9), and returns when it is gone. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends with the name when the process has ended. */
    CompletableFuture<String> whenGone() {
        return process.onExit().thenApply(gone -> name);
    }

    public Path log() {
        return log;
    }
}
