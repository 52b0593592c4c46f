package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TickTest {
    /** Held, or the log manager forgets the handler together with the logger. */
    private static final Logger LOGGER = Logger.getLogger(Tick.class.getName());

    private final List<LogRecord> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            told.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(listener);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void theWorkOfATickIsDoneOnceAndSilently() {
        var done = new ArrayList<String>();

        Tick.run("mail", () -> done.add("sent"));

        assertThat(done).containsExactly("sent");
        assertThat(told).isEmpty();
    }

    @Test
    void whatGoesWrongIsToldOnceWithItsCauseAndEndsThere() {
        var away = new IllegalStateException("the database is away");

        Tick.run("mail", () -> {
            throw away;
        });

        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getMessage()).contains("mail");
            assertThat(entry.getThrown()).isSameAs(away);
        });
    }

    @Test
    void theNextTickTriesAgain() {
        var tries = new ArrayList<String>();
        Runnable work = () -> {
            tries.add("tried");
            if (tries.size() == 1) throw new IllegalStateException();
        };

        Tick.run("mail", work);
        Tick.run("mail", work);

        assertThat(tries).hasSize(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void nothingTicksWhileTimersRest() {
        var done = new ArrayList<String>();

        Tick.rest(() -> Tick.run("mail", () -> done.add("sent too early")));
        assertThatThrownBy(() -> Tick.rest(() -> {
                    throw new IllegalStateException("the story cannot be told");
                }))
                .isInstanceOf(IllegalStateException.class);
        Tick.run("mail", () -> done.add("sent"));

        assertThat(done).containsExactly("sent");
    }

    @Test
    void whoLetsTimersRestWaitsForWhatTheyHaveBegun() throws InterruptedException {
        var done = Collections.synchronizedList(new ArrayList<String>());
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var timer = new Thread(() -> Tick.run("outbox", () -> {
            begun.countDown();
            await(goOn);
            Tick.run("outbox", () -> done.add("sent to the end"));
        }));
        timer.start();
        begun.await();

        var resting = new Thread(() -> Tick.rest(() -> done.add("rested")));
        resting.start();
        while (resting.getState() != Thread.State.WAITING) Thread.onSpinWait();
        goOn.countDown();
        resting.join();
        timer.join();

        assertThat(done).containsExactly("sent to the end", "rested");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A broken machine is no short absence: the server must learn of it. */
    @Test
    void anErrorIsNotHidden() {
        assertThatThrownBy(() -> Tick.run("mail", () -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
