package org.openleap.server.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/** Tells the person at the keyboard what is going on, one line per fact, with the seconds since the start. */
public final class Narrator {
    private final PrintStream out;
    private final InstantSource clock;
    private final long startedAt;

    public Narrator(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.startedAt = clock.millis();
    }

    public void say(String sentence) {
        out.printf("[%3d s] %s%n", elapsed().toSeconds(), sentence);
    }

    /** Prints as it is, without the time. */
    public void print(String text) {
        out.println(text);
    }

    Duration elapsed() {
        return Duration.ofMillis(clock.millis() - startedAt);
    }
}
