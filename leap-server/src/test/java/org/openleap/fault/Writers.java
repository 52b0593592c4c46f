package org.openleap.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openleap.stack.LeapStack;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who submit one thing after the other and insist: without an answer they send the same submission again with the
 * same key. Everything they meant to send and everything that was acknowledged is remembered.
 */
final class Writers implements AutoCloseable {
    private static final int HOW_MANY = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);

    private final URI target;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(HOW_MANY);
    private final Set<String> intended = ConcurrentHashMap.newKeySet();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean goesOn = true;

    Writers(LeapStack leap) {
        this.target = leap.api("/feedback-items");
        for (int i = 0; i < HOW_MANY; i++) {
            threads.execute(this::write);
        }
    }

    private void write() {
        while (goesOn) {
            var submission = Submission.fresh();
            intended.add(submission.words());
            insistOn(submission);
        }
    }

    private void insistOn(Submission submission) {
        while (goesOn) {
            var reference = send(submission);
            if (reference.isPresent()) {
                acknowledged.put(submission.words(), reference.get());
                return;
            }
            LockSupport.parkNanos(BEFORE_RETRY.toNanos());
        }
    }

    /** The reference, if the server acknowledged the submission. */
    private Optional<String> send(Submission submission) {
        var request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", submission.key().toString())
                .POST(BodyPublishers.ofString("{\"words\": \"" + submission.words() + "\"}"))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2 ? Optional.of(referenceIn(answer.body())) : Optional.empty();
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String referenceIn(String body) {
        return JsonMapper.shared().readTree(body).get("reference").asString();
    }

    /** What somebody meant to send, by its words. */
    Set<String> intended() {
        return Set.copyOf(intended);
    }

    /** What the server acknowledged: words to reference. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int count() {
        return acknowledged.size();
    }

    /** Lets each writer end what it is doing. */
    @Override
    public void close() {
        goesOn = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a writer does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
