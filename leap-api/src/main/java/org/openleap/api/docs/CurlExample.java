package org.openleap.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an operation as a call of curl, with the examples of the description as values. */
final class CurlExample {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NEXT_LINE = " \\\n  ";

    private final JsonNode document;
    private final String base;

    CurlExample(JsonNode document, String base) {
        this.document = document;
        this.base = base;
    }

    String of(String verb, String path, JsonNode operation) {
        var call = new StringBuilder("curl -i");
        if (!verb.equals("GET")) call.append(" -X ").append(verb);
        call.append(' ').append(quoted(base + filled(path, operation)));
        if (operation.has("security")) call.append(NEXT_LINE).append("-H \"Authorization: Bearer $TOKEN\"");
        Description.stream(operation.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("header"))
                .forEach(header -> call.append(NEXT_LINE).append("-H ").append(quoted(header(header))));
        var body = Description.name(operation.at("/requestBody/content/application~1json/schema"));
        if (!body.isEmpty()) {
            call.append(NEXT_LINE).append("-H 'Content-Type: application/json'");
            call.append(NEXT_LINE).append("-d ").append(quoted(example(body).toString()));
        }
        var file = operation.at("/requestBody/content/text~1csv/schema/example").asText();
        if (!file.isEmpty()) {
            call.append(NEXT_LINE).append("-H 'Content-Type: text/csv'");
            call.append(NEXT_LINE).append("--data-binary ").append(quoted(file));
        }
        return call.toString();
    }

    private static String filled(String path, JsonNode operation) {
        var filled = path;
        for (var parameter : operation.path("parameters")) {
            var place = "{" + parameter.path("name").asText() + "}";
            filled = filled.replace(place, parameter.path("example").asText());
        }
        return filled;
    }

    private static String header(JsonNode parameter) {
        return parameter.path("name").asText() + ": "
                + parameter.path("example").asText();
    }

    /** The properties that have an example; a list holds one. */
    private ObjectNode example(String schema) {
        var example = JSON.objectNode();
        document.at("/components/schemas/" + schema + "/properties")
                .properties()
                .forEach(property -> {
                    var shape = property.getValue();
                    if (shape.has("example")) example.set(property.getKey(), shape.get("example"));
                    var items = Description.name(shape.path("items"));
                    if (!items.isEmpty()) example.putArray(property.getKey()).add(example(items));
                });
        return example;
    }

    /** For a shell: within single quotes nothing is special, and a single quote needs to step out of them. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
