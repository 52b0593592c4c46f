package org.openleap.api;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that an operation takes, made of the schemas and examples of the description. */
final class Specimen {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;

    Specimen(JsonNode document) {
        this.document = document;
    }

    /** With every property. */
    JsonNode whole(JsonNode schema) {
        return of(schema, false);
    }

    /** With what must be there. */
    JsonNode least(JsonNode schema) {
        return of(schema, true);
    }

    /** The schema itself, or the one it points at. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString(schema.at("/allOf/0/$ref").asString(""));
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** Each property with its schema, by JSON pointer; of a list, those of its first row. */
    TreeMap<String, JsonNode> properties(JsonNode schema) {
        var found = new TreeMap<String, JsonNode>();
        collect("", schema, found);
        return found;
    }

    private void collect(String place, JsonNode schema, TreeMap<String, JsonNode> found) {
        var shape = resolved(schema);
        if (shape.has("items")) collect(place + "/0", shape.get("items"), found);
        shape.path("properties").properties().forEach(property -> {
            var pointer = place + "/" + property.getKey();
            found.put(pointer, property.getValue());
            collect(pointer, property.getValue(), found);
        });
    }

    private JsonNode of(JsonNode schema, boolean least) {
        var shape = resolved(schema);
        if (shape.has("properties")) return object(shape, least);
        if (shape.has("items")) return JSON.createArrayNode().add(of(shape.get("items"), least));
        for (var words : List.of(schema, shape)) if (words.has("example")) return words.get("example");
        if (shape.has("enum")) return shape.get("enum").get(0);
        return switch (shape.path("type").asString()) {
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            default -> JSON.getNodeFactory().stringNode("x");
        };
    }

    private ObjectNode object(JsonNode shape, boolean least) {
        var object = JSON.createObjectNode();
        shape.get("properties").properties().forEach(property -> {
            if (!least || isRequired(shape, property.getKey())) {
                object.set(property.getKey(), of(property.getValue(), least));
            }
        });
        return object;
    }

    private static boolean isRequired(JsonNode shape, String property) {
        return shape.path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(property));
    }
}
