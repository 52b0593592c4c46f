package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiClient.Answer;
import org.openleap.identity.ApiScope;
import org.openleap.signin.RealmAdmin;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the description, asked with everything in the catalogue of bad input: never a fault of the server, never
 * another page than a problem, and only codes that the documentation lists.
 */
@WithLeap
class HostileRequestsApiIT {
    private static final String SECRET = "secret-of-the-hostile";
    private static final List<String> SYSTEMS = List.of("hostile-one", "hostile-two");
    private static final Pattern INSIDE =
            Pattern.compile("(?i)exception|org\\.openleap|java\\.|sqlstate|payara|hibernate");

    private final LeapStack leap;
    private final ApiClient api;
    private final Map<String, String> tokens = new TreeMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HostileRequestsApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @Test
    void whateverIsSentTheAnswerIsAProblemWithAKnownCodeAndNeverAFault() {
        introduceSystems();
        var document =
                api.send(ApiClient.at(leap.page("/api/openapi?format=json"))).json();
        var listed = api.send(ApiClient.at(leap.page("/api/docs"))).text();
        var softly = new SoftAssertions();

        var sent = requests(document)
                .peek(request -> judge(request, send(document, request), listed, softly))
                .count();

        softly.assertAll();
        assertThat(sent).as("requests").isGreaterThan(1_500);
    }

    /** More than one, for each has its own calls a minute. */
    private void introduceSystems() {
        for (var client : SYSTEMS) {
            new RealmAdmin(leap).createSystem(client, SECRET, "eastlow-deaf-society");
            tokens.put(client, leap.tokenOfSystem(client, SECRET, ApiScope.ALL));
        }
        tokens.put("staff", leap.tokenOf("lead"));
    }

    private static Stream<HostileRequest> requests(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(operation -> new HostileRequests(
                                        document, path.getKey(), operation.getKey(), operation.getValue())
                                .all()));
    }

    /** Over HTTP/1.1, where a server that hangs up is seen at the request that it hung up on. */
    private Answer send(JsonNode document, HostileRequest request) {
        var building = HttpRequest.newBuilder(leap.page("/api" + request.path()))
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(building::header);
        if (!request.has("Authorization")) building.header("Authorization", "Bearer " + token(document, request));
        try {
            var answer = http.send(building.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException hungUp) {
            return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), hungUp.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    private String token(JsonNode document, HostileRequest request) {
        var isForStaff = document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.path("operationId").asString().equals(request.operation()))
                .anyMatch(operation -> operation.path("security").toString().contains("staff"));
        return tokens.get(isForStaff ? "staff" : SYSTEMS.get(request.path().length() % 2));
    }

    /** What the server refuses before the application is asked, such as {@code %00} in an address, has no body at all. */
    private static void judge(HostileRequest request, Answer answer, String listed, SoftAssertions softly) {
        var what = request + " -> " + answer.status() + " " + answer.text();
        softly.assertThat(answer.status()).as(what).isBetween(request.refused() ? 400 : 200, 499);
        if (answer.status() < 400 || answer.text().isEmpty()) return;
        softly.assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        softly.assertThat(INSIDE.matcher(answer.text()).find()).as(what).isFalse();
        if (!answer.text().startsWith("{")) return;
        softly.assertThat(answer.field("code")).as(what).isNotEqualTo("too-many-requests");
        softly.assertThat(answer.json().path("status").asInt()).as(what).isEqualTo(answer.status());
        softly.assertThat(listed).as(what).contains("<code>" + answer.field("code") + "</code>");
    }
}
