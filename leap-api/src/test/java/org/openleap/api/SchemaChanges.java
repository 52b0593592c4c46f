package org.openleap.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What of one schema would break a client. A request may ask for less than before and an answer may say more, never the other way round. */
final class SchemaChanges {
    private static final List<String> KINDS = List.of("type", "format");
    private static final List<String> UPPER = List.of("maxLength", "maximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "minItems");

    private final JsonNode before;
    private final JsonNode after;
    private final boolean request;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    SchemaChanges(JsonNode before, JsonNode after, boolean request) {
        this.before = before;
        this.after = after;
        this.request = request;
    }

    /** In words, each with the place where it is. */
    Set<String> of(String where, JsonNode old, JsonNode now) {
        compare(where, old, now);
        return found;
    }

    private void compare(String where, JsonNode oldOrReference, JsonNode nowOrReference) {
        var old = resolved(before, oldOrReference);
        var now = resolved(after, nowOrReference);
        if (!seen.add(where)) return;
        kinds(where, old, now);
        values(where, old, now);
        if (request) limits(where, old, now);
        if (old.has("items")) compare(where + "[]", old.get("items"), now.path("items"));
        properties(where, old, now);
    }

    private void kinds(String where, JsonNode old, JsonNode now) {
        for (var kind : KINDS) {
            if (!old.path(kind).equals(now.path(kind))) {
                found.add(where + ": " + kind + " was " + old.path(kind) + ", is " + now.path(kind));
            }
        }
    }

    /** An answer may have new values, which clients must expect, and fewer. */
    private void values(String where, JsonNode old, JsonNode now) {
        var gone = texts(old.path("enum"));
        gone.removeAll(texts(now.path("enum")));
        if (request && now.has("enum")) gone.forEach(value -> found.add(where + ": value " + value + " is gone"));
        if (request && now.has("enum") && !old.has("enum")) found.add(where + ": only some values are taken now");
    }

    private void limits(String where, JsonNode old, JsonNode now) {
        for (var limit : UPPER) {
            if (now.has(limit) && now.get(limit).asDouble() < old.path(limit).asDouble(Double.POSITIVE_INFINITY)) {
                found.add(where + ": " + limit + " is lower");
            }
        }
        for (var limit : LOWER) {
            if (now.has(limit) && now.get(limit).asDouble() > old.path(limit).asDouble(Double.NEGATIVE_INFINITY)) {
                found.add(where + ": " + limit + " is higher");
            }
        }
        if (now.has("pattern") && !now.get("pattern").equals(old.path("pattern")))
            found.add(where + ": another pattern");
    }

    private void properties(String where, JsonNode old, JsonNode now) {
        old.path("properties").properties().forEach(property -> {
            var place = where + "/" + property.getKey();
            var same = now.path("properties").path(property.getKey());
            if (same.isMissingNode()) found.add(place + ": is gone");
            else compare(place, property.getValue(), same);
        });
        var required = texts(now.path("required"));
        required.removeAll(texts(old.path("required")));
        if (request) required.forEach(name -> found.add(where + "/" + name + ": is required now"));
    }

    /** A reference, or what one stands for together with a description, leads to the schema itself. */
    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText(schema.at("/allOf/0/$ref").asText());
        return reference.isEmpty() ? schema : resolved(document, document.at(reference.substring(1)));
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }
}
