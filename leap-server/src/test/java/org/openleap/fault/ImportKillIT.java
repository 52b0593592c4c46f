package org.openleap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.StartRefused;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** An import that was killed in the middle goes on by itself, and brings every row once. */
@Tag("faults")
@WithLeap
@NeedsBrowser
class ImportKillIT {
    private static final int ROWS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LeapStack leap;
    private final String mark = "Killed import " + UUID.randomUUID();

    @TempDir
    Path folder;

    ImportKillIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void everyRowOfAKilledImportBecomesOneItem(Browser browser) throws IOException, StartRefused {
        var before = number("select count(*) from feedback_item");
        start(file(), browser);

        Waiting.until(
                PATIENCE,
                "the first batches",
                () -> some("select rows_read from feedback_import where rows_read > 0 and row_count = " + ROWS));
        leap.parts().application().kill();
        var atTheKill = number("select max(rows_read) from feedback_import where row_count = " + ROWS);
        leap.parts().restartApplication();
        Waiting.until(
                PATIENCE,
                "the end",
                () -> some("select id from feedback_import where status = 'DONE' and row_count = " + ROWS));

        assertThat(atTheKill).as("rows read when it was killed").isBetween(1, ROWS - 1);
        assertThat(number("select count(*) from feedback_item") - before).isEqualTo(ROWS);
        assertThat(number("select count(distinct words) from feedback_item where words like '" + mark + "%'"))
                .isEqualTo(ROWS);
    }

    private Path file() throws IOException {
        var text = new StringBuilder("Date,FFT answer\n");
        for (int row = 1; row <= ROWS; row++)
            text.append("2025-01-31,").append(mark).append(' ').append(row).append('\n');
        return Files.writeString(folder.resolve("killed.csv"), text);
    }

    private static void start(Path file, Browser browser) {
        browser.signInAs("officer", "/staff/import");
        browser.find(By.id("uploadForm:file")).sendKeys(file.toString());
        browser.press(By.id("uploadForm:upload"));
        browser.press(By.id("importForm:start"));
    }

    private int number(String sql) {
        return some(sql).orElse(0);
    }

    private Optional<Integer> some(String sql) {
        try (var connection = leap.database();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
