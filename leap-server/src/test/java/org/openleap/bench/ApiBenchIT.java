package org.openleap.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.identity.ApiScope;
import org.openleap.server.StartRefused;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/**
 * Submitting and listing by the API with 100,000 items, beside the same by a bare resource on the same server software and
 * database: requests a second, p95, and processor time of application and database for each request. Start it with every
 * setting {@code LEAP_API_CALLS_PER_MINUTE…} at a million in the environment, else the limits are measured.
 */
@Tag("bench")
@WithLeap
@NeedsBrowser
class ApiBenchIT {
    private static final int ROWS = Integer.getInteger("leap.rows", 100_000);
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String BODY = "{\"words\": \"The waiting room was cold and nobody told us how long.\"}";

    private final LeapStack leap;
    private volatile String token = "";
    private volatile String systemToken = "";

    @TempDir
    Path folder;

    ApiBenchIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void submittingAndListingBesideABareResource(Browser browser) throws IOException, SQLException, StartRefused {
        fill(browser);
        measure("LEAP list", leapAndDatabase(), this::list);
        measure("LEAP submit", leapAndDatabase(), this::submit);
        try (var bare = BareServer.start(leap, folder, freePort())) {
            Waiting.until(PATIENCE, "the bare resource", () -> answers(bare.items()));
            var servers = List.of(bare.process(), database());
            measure(
                    "bare list",
                    servers,
                    () -> HttpRequest.newBuilder(bare.items()).build());
            measure("bare submit", servers, () -> posted(bare.items()).build());
        }
    }

    /** As a trust's file of answers comes in. */
    private void fill(Browser browser) throws IOException {
        var file = new SaidByMany(ROWS).writeTo(folder.resolve("many.csv"));
        browser.signInAs("officer", "/staff/import");
        browser.find(By.id("uploadForm:file")).sendKeys(file.toString());
        browser.press(By.id("uploadForm:upload"));
        browser.press(By.id("importForm:start"));
        Waiting.until(PATIENCE, "the file", () -> Optional.of(imported()).filter(done -> done));
    }

    private boolean imported() {
        try (var connection = leap.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from feedback_import where status = 'DONE' and row_count = " + ROWS)) {
            return rows.next();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A token for each number of clients, as one lasts five minutes. */
    private void measure(String what, List<ProcessHandle> servers, Supplier<HttpRequest> call) {
        for (int clients : CLIENTS) {
            token = leap.tokenOf("lead");
            systemToken = leap.tokenOfSystem(ApiScope.ALL);
            var found = new Load(servers, call).by(clients);
            System.out.printf(
                    "Bench: %s, %d clients: %.0f a second, p95 %.1f ms, %.2f ms of the servers' CPU each%n",
                    what, clients, found.perSecond(), found.p95(), found.cpu());
        }
    }

    private HttpRequest list() {
        return HttpRequest.newBuilder(leap.api("/feedback-items?limit=25"))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private HttpRequest submit() {
        return posted(leap.api("/shared-items"))
                .header("Authorization", "Bearer " + systemToken)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .build();
    }

    private static HttpRequest.Builder posted(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY));
    }

    private static List<ProcessHandle> leapAndDatabase() {
        return List.of(child("leap-server.jar"), database());
    }

    private static ProcessHandle database() {
        return child("mariadbd");
    }

    private static ProcessHandle child(String program) {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(program))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Boolean> answers(URI address) {
        try {
            var answer = leap.http().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return Optional.of(true).filter(each -> answer.statusCode() == 200);
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
