package org.openleap.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.StartRefused;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** How long a large file takes to become items, the index to be built from them, and people to find them. */
@Tag("bench")
@WithLeap
@NeedsBrowser
class FindingBenchIT {
    private static final int ROWS = Integer.getInteger("leap.rows", 100_000);
    private static final int WARM = 100;
    private static final int CALLS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String NEWEST = "select concat(row_count, ' rows, ', items, ' items') from feedback_import"
            + " where id = (select max(id) from feedback_import)";
    private static final String REASONS =
            "select group_concat(line separator ', ') from (select concat(reason, ' ', count(*)) line"
                    + " from feedback_import_skip where import_id = (select max(id) from feedback_import) group by reason) counted";

    private final LeapStack leap;

    @TempDir
    Path folder;

    FindingBenchIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aLargeFileIsReadFollowedAndFound(Browser browser) throws IOException, StartRefused {
        var file = new SaidByMany(ROWS).writeTo(folder.resolve("many.csv"));
        start(file, browser);
        report(
                "%d rows read".formatted(ROWS),
                seconds(() ->
                        query("select status from feedback_import where status = 'DONE' and row_count = " + ROWS)));
        report("the index has followed", seconds(() -> hits(SaidByMany.LAST)));

        measure("two rare words", "wardrobe lantern");
        measure("two common words", "nurse waiting");
        measure("a phrase", "\"waiting room\"");

        rebuild();
    }

    /** What becomes of a real file, by its reasons: {@code -Dleap.file=}. */
    @Test
    @EnabledIfSystemProperty(named = "leap.file", matches = ".+")
    void everyRowOfARealFileHasAnEnd(Browser browser) {
        start(Path.of(System.getProperty("leap.file")), browser);
        report("the file is read", seconds(() -> query(NEWEST + " and status = 'DONE'")));

        System.out.println(
                "Bench: " + query(NEWEST).orElse("") + "; " + query(REASONS).orElse(""));
    }

    private void start(Path file, Browser browser) {
        browser.signInAs("officer", "/staff/import");
        browser.find(By.id("uploadForm:file")).sendKeys(file.toString());
        browser.press(By.id("uploadForm:upload"));
        browser.press(By.id("importForm:start"));
    }

    private void rebuild() throws IOException, StartRefused {
        leap.parts().application().kill();
        try (var files = Files.walk(leap.parts().home().index())) {
            files.map(Path::toFile)
                    .filter(each -> each.isFile())
                    .forEach(each -> assertThat(each.delete()).isTrue());
        }
        leap.parts().restartApplication();
        report("the index is built after the start", seconds(() -> hits(SaidByMany.LAST)));
        try (var lines = Files.lines(leap.parts().home().logs().resolve("leap.log"))) {
            lines.filter(line -> line.contains("index was built")).forEach(System.out::println);
        }
    }

    private void measure(String what, String words) {
        var token = leap.tokenOf("lead");
        for (int call = 0; call < WARM; call++) search(words, token);
        var times = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long begin = System.nanoTime();
            search(words, token);
            times[call] = (System.nanoTime() - begin) / 1000;
        }
        Arrays.sort(times);
        System.out.printf(
                "Bench: %s, newest 25 by the API: p50 %.1f ms, p95 %.1f ms%n",
                what, times[CALLS / 2] / 1e3, times[CALLS * 95 / 100] / 1e3);
    }

    private Optional<String> hits(String words) {
        var found = search(words, leap.tokenOf("lead"));
        return Optional.of(found).filter(answer -> answer.contains("FB-"));
    }

    private String search(String words, String token) {
        var address = leap.api("/feedback-items?limit=25&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        try {
            return leap.http().send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Optional<String> query(String sql) {
        try (var connection = leap.database();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> double seconds(Supplier<Optional<T>> look) {
        long begin = System.nanoTime();
        Waiting.until(PATIENCE, "the measured end", look);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void report(String what, double seconds) {
        System.out.printf("Bench: %s: %.1f s%n", what, seconds);
    }
}
