package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.openleap.shared.LeapSetting;

/**
 * Talks to clamd by its command INSTREAM (man 8 clamd). One budget of time covers connecting, sending and the answer, so that a
 * scanner that hangs holds nobody up; an answer that is none counts as no answer (ADR 32).
 */
@ApplicationScoped
public class Clamd {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";

    /** Whether this LEAP has a virus scanner. */
    boolean isConfigured() {
        return LeapSetting.LEAP_CLAMD_HOST.value().isPresent();
    }

    /**
     * What the scanner found; empty when it found nothing.
     *
     * @throws IOException when it cannot be reached, takes too long, or answers anything else
     */
    String scan(Path file) throws IOException {
        var address =
                new InetSocketAddress(LeapSetting.LEAP_CLAMD_HOST.require(), LeapSetting.LEAP_CLAMD_PORT.number());
        return scan(file, address, Duration.ofSeconds(LeapSetting.LEAP_CLAMD_SECONDS.number()));
    }

    String scan(Path file, InetSocketAddress address, Duration patience) throws IOException {
        var budget = new Budget(System.nanoTime() + patience.toNanos());
        try (var channel = AsynchronousSocketChannel.open()) {
            budget.await(channel.connect(address));
            send(file, channel, budget);
            return verdict(answer(channel, budget));
        }
    }

    private static void send(Path file, AsynchronousSocketChannel channel, Budget budget) throws IOException {
        write(ByteBuffer.wrap(COMMAND), channel, budget);
        try (var content = Files.newInputStream(file)) {
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                var framed = ByteBuffer.allocate(4 + chunk.length)
                        .putInt(chunk.length)
                        .put(chunk)
                        .flip();
                write(framed, channel, budget);
            }
        }
        write(ByteBuffer.allocate(4), channel, budget);
    }

    private static void write(ByteBuffer bytes, AsynchronousSocketChannel channel, Budget budget) throws IOException {
        while (bytes.hasRemaining()) budget.await(channel.write(bytes));
    }

    /** Up to the zero byte that ends it. */
    private static String answer(AsynchronousSocketChannel channel, Budget budget) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(256);
        while (answer.size() < LONGEST_ANSWER && budget.await(channel.read(buffer)) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
            buffer.clear();
            var text = answer.toString(StandardCharsets.UTF_8);
            if (text.endsWith("\0")) return text.substring(0, text.length() - 1);
        }
        throw new IOException("clamd ended without an answer");
    }

    private static String verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) return "";
        var found = FOUND.matcher(answer);
        if (!found.matches()) throw new IOException("clamd gave no verdict");
        return found.group(1);
    }

    /** What is left of the time, on the monotonic clock. */
    private record Budget(long ends) {
        <V> V await(Future<V> step) throws IOException {
            try {
                return step.get(Math.max(0, ends - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException tooSlow) {
                throw new IOException("clamd takes too long", tooSlow);
            } catch (ExecutionException failed) {
                throw new IOException("clamd cannot be reached", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped while clamd worked", stopped);
            }
        }
    }
}
