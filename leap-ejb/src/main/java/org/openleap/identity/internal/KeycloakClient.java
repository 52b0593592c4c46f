package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openleap.identity.IdentityProblem;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Keycloak's administration of the realm, asked by the service account of {@code LEAP_OIDC_ADMIN_CLIENT}. Every answer that
 * is not the wanted one is {@link IdentityProblem#SIGN_IN_SERVICE_AWAY}, except where a method says otherwise.
 */
@ApplicationScoped
public class KeycloakClient {
    private static final Logger LOG = System.getLogger(KeycloakClient.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int LAST_GOOD = 299;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    JsonArray list(String path) {
        try (var reader =
                Json.createReader(new StringReader(good(send("GET", path, "")).body()))) {
            return reader.readArray();
        }
    }

    /** The answer as it is. */
    String read(String path) {
        return good(send("GET", path, "")).body();
    }

    /** What Keycloak made, e.g. a new secret. */
    String make(String path) {
        return good(send("POST", path, "{}")).body();
    }

    boolean exists(String path) {
        var answer = send("GET", path, "");
        return answer.statusCode() != NOT_FOUND && !good(answer).body().isEmpty();
    }

    /** Id of what was made. @throws RuleViolatedException {@link IdentityProblem#ADDRESS_TAKEN} when it is there already */
    String create(String path, JsonValue body) {
        var answer = send("POST", path, body.toString());
        if (answer.statusCode() == CONFLICT) throw new RuleViolatedException(IdentityProblem.ADDRESS_TAKEN);
        return good(answer).headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
    }

    void post(String path, String body) {
        good(send("POST", path, body));
    }

    void replace(String path, String body) {
        good(send("PUT", path, body));
    }

    void delete(String path) {
        delete(path, "");
    }

    void delete(String path, String body) {
        good(send("DELETE", path, body));
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() >= OK && answer.statusCode() <= LAST_GOOD) return answer;
        LOG.log(
                Level.WARNING,
                "Keycloak answered {0} to {1} {2}",
                answer.statusCode(),
                answer.request().method(),
                answer.request().uri().getPath());
        throw new RuleViolatedException(problem(answer));
    }

    private static IdentityProblem problem(HttpResponse<String> answer) {
        boolean mail = answer.request().uri().getPath().endsWith("/execute-actions-email");
        return mail ? IdentityProblem.INVITATION_NOT_SENT : IdentityProblem.SIGN_IN_SERVICE_AWAY;
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(administration() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** A fresh one for each request: invitations are rare, and a token that is not kept cannot leak. */
    private String token() {
        var form = "grant_type=client_credentials&client_id=" + encoded(LeapSetting.LEAP_OIDC_ADMIN_CLIENT.require())
                + "&client_secret=" + encoded(secret());
        var answer = exchange(HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try (var reader = Json.createReader(new StringReader(good(answer).body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", unanswered.getMessage());
            throw new RuleViolatedException(IdentityProblem.SIGN_IN_SERVICE_AWAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolatedException(IdentityProblem.SIGN_IN_SERVICE_AWAY);
        }
    }

    private static String issuer() {
        return LeapSetting.LEAP_OIDC_ISSUER.require();
    }

    /** Keycloak's own layout: {@code /realms/leap} is administered at {@code /admin/realms/leap}. */
    private static String administration() {
        return issuer().replaceFirst("/realms/", "/admin/realms/");
    }

    private static String secret() {
        var file = LeapSetting.LEAP_OIDC_ADMIN_CLIENT_SECRET_FILE.value();
        if (file.isEmpty()) throw new RuleViolatedException(IdentityProblem.SIGN_IN_SERVICE_AWAY);
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The file of LEAP_OIDC_ADMIN_CLIENT_SECRET_FILE cannot be read.", unreadable);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
