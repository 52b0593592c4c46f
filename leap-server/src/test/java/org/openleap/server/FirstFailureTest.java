package org.openleap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FirstFailureTest {
    private final FirstFailure failure = new FirstFailure();

    @Test
    void theFirstSevereEntryIsTheReason() {
        failure.publish(new LogRecord(Level.WARNING, "a hint"));
        failure.publish(severe("the data source {0} is missing", "jdbc/leap"));
        failure.publish(severe("everything else failed too"));

        assertThat(failure.inOneSentence()).isEqualTo("the data source jdbc/leap is missing");
    }

    @Test
    void theRootOfAnExceptionIsToldOnOneLine() {
        var entry = severe("deployment failed");
        entry.setThrown(new IllegalStateException("outer", new IllegalArgumentException("no such\n  column")));
        failure.publish(entry);

        assertThat(failure.inOneSentence()).isEqualTo("java.lang.IllegalArgumentException: no such column");
    }

    @Test
    void withoutAnEntryTheLogIsPointedAt() {
        assertThat(failure.inOneSentence()).isEqualTo("the log above says why.");
    }

    private static LogRecord severe(String text, Object... values) {
        var entry = new LogRecord(Level.SEVERE, text);
        entry.setParameters(values);
        return entry;
    }
}
