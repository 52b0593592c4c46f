package org.openleap.identity.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openleap.identity.ApiScope;
import org.openleap.identity.PartnerSystem;

/**
 * A client as Keycloak describes it.
 *
 * @param client Keycloak's ClientRepresentation
 */
record KeycloakSystem(JsonNode client) {
    private static final String CLAIM = "leap_organisation";
    private static final String OLD_SECRET_ENDS = "client.secret.rotated.expiration.time";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param answer a list of clients */
    static Stream<KeycloakSystem> all(String answer) {
        return stream(parsed(answer)).map(KeycloakSystem::new);
    }

    /** One field of an answer that is an object. */
    static String text(String answer, String field) {
        return parsed(answer).path(field).asText();
    }

    /** Whether a mapper of the trust's binds it to that organisation; of no organisation nobody has any. */
    boolean isOf(String organisation) {
        return !organisation.isEmpty()
                && stream(client.path("protocolMappers"))
                        .map(mapper -> mapper.path("config"))
                        .anyMatch(config -> config.path("claim.name").asText().equals(CLAIM)
                                && config.path("claim.value").asText().equals(organisation));
    }

    boolean isCalled(String name) {
        return client.path("clientId").asText().equals(name);
    }

    /** Below the client's own address. */
    String path(String rest) {
        return "/clients/" + client.path("id").asText() + rest;
    }

    /** The client with that secret, as Keycloak takes it. */
    String withSecret(String secret) {
        return ((ObjectNode) client.deepCopy()).put("secret", secret).toString();
    }

    PartnerSystem toSystem(Instant lastCame, Instant now) {
        var id = client.path("clientId").asText();
        var name = client.path("name").asText(id);
        return new PartnerSystem(id, name, scopes(), client.path("enabled").asBoolean(), lastCame, oldSecretEnds(now));
    }

    /** Those of the API, not Keycloak's own. */
    private List<String> scopes() {
        return Stream.of("defaultClientScopes", "optionalClientScopes")
                .flatMap(kind -> stream(client.path(kind)))
                .map(JsonNode::asText)
                .filter(scope -> !ApiScope.in(scope).isEmpty())
                .sorted()
                .toList();
    }

    private Instant oldSecretEnds(Instant now) {
        var ends = Instant.ofEpochSecond(
                client.path("attributes").path(OLD_SECRET_ENDS).asLong());
        return ends.isAfter(now) ? ends : Instant.EPOCH;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode parsed(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException("Keycloak's answer is no JSON", noJson);
        }
    }
}
