package org.openleap.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.webhook.DeliveryResult;

/** What arrives at a real server of somebody else's, and what never gets there. */
class CourierTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"id\":\"7\"}";

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Courier inside = new Courier(true, clock, watch);
    private final Courier outside = new Courier(false, clock, watch);
    private final AtomicReference<HttpExchange> got = new AtomicReference<>();
    private final AtomicReference<String> body = new AtomicReference<>("");

    private HttpServer partner;
    private int answer = 204;
    private String words = "";
    private String location = "";

    @BeforeEach
    void aServerOfThePartner() throws IOException {
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.createContext("/", this::take);
        partner.start();
    }

    @AfterEach
    void close() {
        partner.stop(0);
        inside.close();
        outside.close();
        watch.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            got.set(exchange);
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (!location.isEmpty()) exchange.getResponseHeaders().add("Location", location);
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        }
    }

    @Test
    void itArrivesSignedAndNamedAsStandardWebhooksWants() {
        var receipt = inside.send(parcel("/hook?a=1"));

        assertThat(receipt.isAccepted()).isTrue();
        assertThat(body.get()).isEqualTo(BODY);
        assertThat(got.get().getRequestURI()).hasToString("/hook?a=1");
        assertThat(header("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(header("webhook-id")).isEqualTo("msg_7");
        assertThat(header("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(header("webhook-signature")).isEqualTo(Signature.of(List.of(SECRET), "msg_7", NOW, BODY));
    }

    @Test
    void nothingGoesToAnAddressInsideWhateverItIsCalled() {
        for (var host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1")) {
            var url = URI.create("http://" + host + ":" + partner.getAddress().getPort() + "/");

            assertThat(outside.send(new Parcel("msg_7", url, List.of(SECRET), BODY))
                            .isAccepted())
                    .as(host)
                    .isFalse();
        }
        assertThat(got.get()).isNull();
        assertThat(outside.send(parcel("/")).result()).isEqualTo(DeliveryResult.ADDRESS_NOT_ALLOWED);
    }

    @Test
    void noRedirectIsFollowedAndNoCookieKept() {
        answer = 302;
        location = "/elsewhere";

        var receipt = inside.send(parcel("/first"));

        assertThat(receipt).isEqualTo(new Receipt(DeliveryResult.REDIRECTED, 302, ""));
        assertThat(got.get().getRequestURI()).hasToString("/first");
        inside.send(parcel("/second"));
        assertThat(got.get().getRequestHeaders()).doesNotContainKey("Cookie");
    }

    @Test
    void whatTheServerSaysIsKnownAndOneThatSaysMuchIsCutOff() {
        answer = 500;
        assertThat(inside.send(parcel("/")).result()).isEqualTo(DeliveryResult.REFUSED);
        answer = 410;
        assertThat(inside.send(parcel("/")).isGone()).isTrue();
        answer = 200;
        words = "x".repeat(1_000_000);
        assertThat(inside.send(parcel("/")).body()).hasSizeLessThanOrEqualTo(4096);
    }

    @Test
    void onlyTheChallengeItselfAnswersTheChallenge() {
        answer = 200;
        words = "c0ffee\n";

        assertThat(inside.send(parcel("/")).against("c0ffee").isAccepted()).isTrue();
        assertThat(inside.send(parcel("/")).against("another").result()).isEqualTo(DeliveryResult.WRONG_CHALLENGE);
    }

    @Test
    void whoeverIsNotThereIsNotThere() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var nobody = URI.create("http://127.0.0.1:" + free + "/");

        assertThat(inside.send(new Parcel("msg_7", nobody, List.of(SECRET), BODY))
                        .result())
                .isEqualTo(DeliveryResult.NO_CONNECTION);
        var unknown = URI.create("https://no-such-host.invalid/");
        assertThat(inside.send(new Parcel("msg_7", unknown, List.of(SECRET), BODY))
                        .result())
                .isEqualTo(DeliveryResult.UNKNOWN_HOST);
    }

    @Test
    void aServerThatOnlyListensIsLeftAfterAWhile() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

            assertThat(inside.send(new Parcel("msg_7", url, List.of(SECRET), BODY))
                            .result())
                    .isEqualTo(DeliveryResult.TOO_SLOW);
        }
    }

    private Parcel parcel(String path) {
        var url = URI.create("http://127.0.0.1:" + partner.getAddress().getPort() + path);
        return new Parcel("msg_7", url, List.of(SECRET), BODY);
    }

    private String header(String name) {
        return got.get().getRequestHeaders().getFirst(name);
    }
}
