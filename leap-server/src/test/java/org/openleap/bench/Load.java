package org.openleap.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The same call again and again by some clients at once, each waiting for its answer.
 *
 * @param servers whose processor time counts: the application and the database
 */
record Load(List<ProcessHandle> servers, Supplier<HttpRequest> call) {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came of it. @param cpu milliseconds of the servers' processors for each request */
    record Figures(int clients, double perSecond, double p95, double cpu) {}

    Figures by(int clients) {
        run(clients, WARM_UP);
        var before = used();
        var times = run(clients, MEASURED);
        double cpu = used().minus(before).toNanos() / 1e6 / times.length;
        return new Figures(
                clients, times.length / (double) MEASURED.toSeconds(), times[times.length * 95 / 100] / 1e6, cpu);
    }

    /** Of each request its nanoseconds, the shortest first. */
    private long[] run(int clients, Duration time) {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + time.toNanos();
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> CompletableFuture.supplyAsync(() -> callUntil(end), pool))
                    .toList();
            return running.stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(LongStream::of)
                    .sorted()
                    .toArray();
        } finally {
            pool.shutdown();
        }
    }

    private long[] callUntil(long end) {
        return LongStream.generate(this::once)
                .takeWhile(each -> System.nanoTime() < end)
                .toArray();
    }

    private long once() {
        long begin = System.nanoTime();
        try {
            int status = HTTP.send(call.get(), BodyHandlers.ofByteArray()).statusCode();
            if (status / 100 != 2) throw new IllegalStateException("answered with " + status);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return System.nanoTime() - begin;
    }

    private Duration used() {
        return servers.stream()
                .map(server -> server.info().totalCpuDuration().orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
