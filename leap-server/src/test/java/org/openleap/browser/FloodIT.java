package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/** A machine that floods the public forms is asked to wait, and nobody else is. It has an address of its own. */
@WithLeap
class FloodIT {
    private static final int ALLOWED = 60;
    private static final List<Map<String, String>> ANSWERS = List.of(
            Map.of("words", "The lift has been out of order for three days."),
            Map.of("request", ""),
            Map.of("when", ""),
            Map.of("service", ""),
            Map.of("capacity", "PATIENT"),
            Map.of("harm", "NO"),
            Map.of("complaint", "NO"),
            Map.of("route", "NONE"),
            Map.of());

    private final LeapStack leap;
    private final VisitorForm visitor;

    FloodIT(LeapStack leap) {
        this.leap = leap;
        this.visitor = new VisitorForm(leap);
    }

    @Test
    void whoeverSendsTheFormTooOftenWaitsAndKeepsTheAnswers() {
        var checked = visitor.walk(visitor.get("/tell-us"), ANSWERS);
        var form = Map.of("sealed", VisitorForm.sealed(checked), "go", "send");
        var reference = Waiting.until(
                Duration.ofSeconds(20),
                "the form to be sent",
                () -> Optional.of(visitor.post("/tell-us", form))
                        .filter(answer -> answer.statusCode() == 200)
                        .map(VisitorForm::reference));

        var answers = flood("127.0.0.77", "/tell-us", form);

        assertThat(answers.subList(0, ALLOWED)).allMatch(answer -> answer.startsWith("HTTP/1.1 200"));
        assertThat(answers.get(ALLOWED))
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("\r\nRetry-After: 60\r\n")
                .contains("name=\"sealed\"", "The lift has been out of order");
        assertThat(VisitorForm.reference(visitor.post("/tell-us", form))).isEqualTo(reference);
    }

    @Test
    void whoeverTriesReferencesTooOftenWaits() {
        var form = Map.of("reference", "FB-none", "phrase", "one two three four");

        var answers = flood("127.0.0.78", "/track", form);

        assertThat(answers.subList(0, ALLOWED)).allMatch(answer -> answer.startsWith("HTTP/1.1 422"));
        assertThat(answers.get(ALLOWED)).startsWith("HTTP/1.1 429").contains("FB-none");
        assertThat(visitor.post("/track", form).statusCode()).isEqualTo(422);
    }

    /** The whole answers to one request more than is allowed. */
    private List<String> flood(String from, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return IntStream.rangeClosed(0, ALLOWED)
                .mapToObj(number -> post(from, leap.page(path), body))
                .toList();
    }

    private static String post(String from, URI page, String body) {
        try (var socket = new Socket(page.getHost(), page.getPort(), InetAddress.getByName(from), 0)) {
            var request = "POST " + page.getPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
