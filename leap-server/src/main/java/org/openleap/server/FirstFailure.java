package org.openleap.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Remembers the first severe thing the log said, because a failed deployment tells its reason nowhere else. */
final class FirstFailure extends Handler {
    private static final int LONG_ENOUGH = 400;

    private final AtomicReference<LogRecord> first = new AtomicReference<>();

    void listen() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first.compareAndSet(null, entry);
        }
    }

    /** The reason, on one line. */
    String inOneSentence() {
        var entry = first.get();
        if (entry == null) {
            return "the log above says why.";
        }
        var text = String.valueOf(
                entry.getThrown() == null ? new SimpleFormatter().formatMessage(entry) : rootOf(entry.getThrown()));
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONG_ENOUGH ? line : line.substring(0, LONG_ENOUGH) + " …";
    }

    private static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
