package org.openleap.insightfeed.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Hands records over by HTTP: one POST each, with the mark as {@code Idempotency-Key}, so that a repeat does no harm. */
@ApplicationScoped
public class Store {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Answers that say that something else is wrong than the record. */
    private static final Set<Integer> LATER = Set.of(401, 403, 404, 408, 425, 429);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    /** Returns the store's own id of the record, empty when it tells none. @throws NotTaken when it has it not */
    String send(Payload payload, Destination store) throws NotTaken {
        var request = HttpRequest.newBuilder(store.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", payload.mark())
                .POST(HttpRequest.BodyPublishers.ofString(payload.json()));
        if (!store.key().isEmpty()) request.header("Authorization", "Bearer " + store.key());
        var answer = answer(request.build());
        int status = answer.statusCode();
        if (status / 100 != 2)
            throw new NotTaken("status " + status, status / 100 == 4 && !LATER.contains(status), null);
        return receipt(answer.body(), store.receiptField());
    }

    private HttpResponse<String> answer(HttpRequest request) throws NotTaken {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new NotTaken(unreachable.getClass().getSimpleName(), false, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken("interrupted", false, stopped);
        }
    }

    /** A store that answers with something else than JSON has taken it all the same. */
    private String receipt(String body, String field) {
        try {
            return json.readTree(body).path(field).asText("");
        } catch (JsonProcessingException noJson) {
            return "";
        }
    }
}
