package org.openleap.audit.internal;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.shared.Tick;

/** Writes what was read into the reading log, every second, many lines in one statement. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingWriter {
    private static final int BATCH = 500;

    @Inject
    ReadingBuffer buffer;

    @EJB
    ReadingBook book;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @PreDestroy
    public void write() {
        for (var lines = buffer.take(BATCH); !lines.isEmpty(); lines = buffer.take(BATCH)) {
            if (!isWritten(lines)) return;
        }
    }

    private boolean isWritten(List<ReadingBuffer.Noted> lines) {
        var written = new boolean[1];
        Tick.run("reading log", () -> {
            book.add(lines);
            written[0] = true;
        });
        if (!written[0]) buffer.putBack(lines);
        return written[0];
    }
}
