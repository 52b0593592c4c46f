package org.openleap.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the reviewed description of the API (ADR 0017) for people. */
final class Description {
    private static final String FILE = "/org/openleap/api/openapi.json";

    private final JsonNode document;
    private final CurlExample curl;

    /** @param base address of this API without its version, e.g. {@code http://localhost:8080/api} */
    Description(String base) {
        this.document = read();
        this.curl = new CurlExample(document, base);
    }

    String about() {
        return document.at("/info/description").asText();
    }

    /** Headings with what stands under them, in the order of the alphabet. */
    List<Heading> tags() {
        return stream(document.path("tags"))
                .map(tag -> new Heading(
                        tag.path("name").asText(), tag.path("description").asText()))
                .toList();
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(entry -> operations.add(operation(path.getKey(), entry.getKey(), entry.getValue()))));
        return operations;
    }

    /** Every body but that of an error, which has a place of its own. */
    List<Body> bodies() {
        return document.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().has("properties"))
                .map(schema -> body(schema.getKey(), schema.getValue()))
                .toList();
    }

    private Operation operation(String path, String method, JsonNode operation) {
        var verb = method.toUpperCase(Locale.ROOT);
        return new Operation(
                operation.path("operationId").asText(),
                operation.at("/tags/0").asText(),
                verb,
                "/api" + path,
                operation.path("summary").asText(),
                operation.path("description").asText(),
                scopes(operation),
                operation.has("security"),
                stream(operation.path("parameters")).map(this::parameter).toList(),
                name(operation.at("/requestBody/content/application~1json/schema")),
                outcomes(operation),
                curl.of(verb, path, operation));
    }

    /** One of them is enough. */
    private static String scopes(JsonNode operation) {
        return stream(operation.path("security"))
                .map(way -> way.at("/partner/0").asText())
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.joining(" or "));
    }

    private List<Operation.Outcome> outcomes(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .map(answer -> outcome(answer.getKey(), answer.getValue()))
                .toList();
    }

    private Operation.Outcome outcome(String status, JsonNode answer) {
        var shared = answer.path("$ref").asText();
        var whole = shared.isEmpty() ? answer : document.at(shared.substring(1));
        var body = shared.isEmpty() ? name(answer.at("/content/application~1json/schema")) : "";
        return new Operation.Outcome(status, whole.path("description").asText(), body);
    }

    private Body body(String name, JsonNode schema) {
        var required = stream(schema.path("required")).map(JsonNode::asText).toList();
        var fields = schema.path("properties").properties().stream()
                .map(field -> field(field.getKey(), field.getValue(), required.contains(field.getKey())))
                .toList();
        return new Body(name, schema.path("description").asText(), fields);
    }

    private Field parameter(JsonNode parameter) {
        var schema = parameter.path("schema");
        var words = parameter.path("description").asText() + values(schema);
        return new Field(
                parameter.path("name").asText(),
                type(schema),
                parameter.path("required").asBoolean(),
                words,
                parameter.path("example").asText());
    }

    private Field field(String name, JsonNode schema, boolean required) {
        var words = schema.path("description").asText() + values(schema);
        return new Field(
                name, type(schema), required, words, schema.path("example").asText());
    }

    /** The words that a value is one of, where it is. */
    private String values(JsonNode schema) {
        var name = name(schema);
        var values = name.isEmpty() ? schema.path("enum") : document.at("/components/schemas/" + name + "/enum");
        if (values.isEmpty()) return "";
        return stream(values).map(JsonNode::asText).collect(Collectors.joining("`, `", " One of `", "`."));
    }

    private String type(JsonNode schema) {
        if (schema.has("items")) return "list of " + type(schema.get("items"));
        var name = name(schema);
        if (document.at("/components/schemas/" + name).has("properties")) return name;
        return switch (schema.path("format").asText(schema.path("type").asText())) {
            case "date" -> "date";
            case "date-time" -> "moment (UTC)";
            case "int32", "int64", "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "uuid" -> "UUID";
            default -> "text";
        };
    }

    /** Name of the schema that is referred to, alone or together with a description. */
    static String name(JsonNode schema) {
        var reference = schema.path("$ref").asText(schema.at("/allOf/0/$ref").asText());
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read() {
        try (var file = Objects.requireNonNull(Description.class.getResourceAsStream(FILE))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
