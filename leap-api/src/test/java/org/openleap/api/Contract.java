package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds every answer of the API against its description: the status is one that is described, the type is, the header is,
 * and the body has the described shape and nothing beside it.
 */
final class Contract {
    /** Whoever sends what no operation takes gets these, whatever the operation. */
    private static final Set<Integer> OF_THE_PROTOCOL = Set.of(405, 406);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = read();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Contract() {}

    /** Names of every operation. */
    static Set<String> operations() {
        var names = ConcurrentHashMap.<String>newKeySet();
        DOCUMENT.path("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.path("operationId").asText())));
        return names;
    }

    /** The operation that a request asks for, empty for an address or method that is not described. */
    static Optional<JsonNode> operation(String method, String path) {
        var asked = "/v1/" + path.split("\\?")[0];
        return DOCUMENT.path("paths").properties().stream()
                .filter(template -> matches(template.getKey(), asked))
                .min((one, other) -> Boolean.compare(
                        one.getKey().contains("{"), other.getKey().contains("{")))
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode());
    }

    /** @throws AssertionError when the answer is not what the description says */
    static void check(String method, String path, ApiInMemory.Answer answer) {
        operation(method, path).ifPresent(operation -> check(method + " " + path, operation, answer));
    }

    private static void check(String what, JsonNode operation, ApiInMemory.Answer answer) {
        if (OF_THE_PROTOCOL.contains(answer.status())) return;
        var described = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(described.isMissingNode())
                .as("%s answers %d undescribed", what, answer.status())
                .isFalse();
        var response = described.has("$ref")
                ? DOCUMENT.at(described.get("$ref").asText().substring(1))
                : described;
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (header.equals("ETag"))
                assertThat(answer.header(header)).as(what).isNotEmpty();
        });
        var type = answer.header("Content-Type").split(";")[0];
        if (answer.body().isEmpty() || !answer.header("Content-Encoding").isEmpty()) return;
        assertThat(response.path("content").has(type))
                .as("%s answers %s undescribed", what, type)
                .isTrue();
        if (type.endsWith("json"))
            checkBody(what, response.path("content").path(type).path("schema"), answer.body());
    }

    private static void checkBody(String what, JsonNode schema, String body) {
        try {
            assertThat(SCHEMAS.computeIfAbsent(schema.toString(), key -> compiled(schema))
                            .validate(JSON.readTree(body)))
                    .as(what)
                    .isEmpty();
        } catch (IOException noJson) {
            throw new AssertionError(what + " answers no JSON", noJson);
        }
    }

    private static JsonSchema compiled(JsonNode schema) {
        var whole = JSON.createObjectNode();
        whole.set("components", DOCUMENT.get("components"));
        whole.putArray("allOf").add(schema);
        var dialect = OpenApi30.getInstance();
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.metaSchema(dialect).defaultMetaSchemaIri(dialect.getIri()));
        return factory.getSchema(
                whole,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static boolean matches(String template, String asked) {
        return Pattern.matches(template.replaceAll("\\{[^}]*}", "[^/]+"), asked);
    }

    /** Clients must expect new fields, we must describe them: in tests every object is closed. */
    private static JsonNode read() {
        try (var document = Contract.class.getResourceAsStream("/org/openleap/api/openapi.json")) {
            var read = JSON.readTree(document);
            read.at("/components/schemas").forEach(schema -> {
                if (schema.has("properties")) ((ObjectNode) schema).put("additionalProperties", false);
            });
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
