package org.openleap.post.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;

/** Calls of the API of GOV.UK Notify, version 2: signed, with limits of time, and its errors in a word. */
@ApplicationScoped
public class NotifyApi {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    NotifyAccount account;

    @Inject
    InstantSource clock;

    /** @throws NotAccepted when the service cannot be reached or refuses; for good when the message is at fault */
    JsonNode post(String path, Object body) throws NotAccepted {
        try {
            var content = HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
            return answer(call(path).header("Content-Type", "application/json").POST(content));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** @throws NotAccepted when the service cannot be reached or refuses */
    JsonNode get(String path) throws NotAccepted {
        return answer(call(path).GET());
    }

    private HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create(account.url() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + account.key().token(clock.instant()));
    }

    private JsonNode answer(HttpRequest.Builder request) throws NotAccepted {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var content = json.readTree(response.body());
            if (response.statusCode() / 100 == 2) return content;
            throw refusal(response.statusCode(), content);
        } catch (IOException unreachable) {
            throw new NotAccepted(unreachable.getClass().getSimpleName(), false, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAccepted("interrupted", false, stopped);
        }
    }

    /** Only what is wrong with the message itself is for good: a wrong key or a busy service may be put right. */
    private static NotAccepted refusal(int status, JsonNode content) {
        var kind = content.path("errors").path(0).path("error").asText("refused");
        boolean forGood = status == 400 || status == 404;
        return new NotAccepted(kind + " " + status, forGood && status != TOO_MANY, null);
    }
}
