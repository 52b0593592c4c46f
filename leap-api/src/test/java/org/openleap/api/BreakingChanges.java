package org.openleap.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What would break a client between two descriptions of version 1. Additions are none: a new address, a new field of an
 * answer, a new value in an answer, a new optional parameter or property of a request.
 */
final class BreakingChanges {
    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> found = new TreeSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** In words, each with the place where it is; empty when every client goes on working. */
    static Set<String> between(JsonNode before, JsonNode after) {
        var changes = new BreakingChanges(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                changes.operation(path.getKey(), operation.getKey(), operation.getValue())));
        return changes.found;
    }

    private void operation(String path, String method, JsonNode old) {
        var where = method.toUpperCase(Locale.ROOT) + " " + path;
        var now = after.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            found.add(where + ": is gone");
            return;
        }
        if (!old.path("security").equals(now.path("security"))) found.add(where + ": needs another token or scope");
        parameters(where, old, now);
        body(where, old.path("requestBody"), now.path("requestBody"));
        old.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer(where, answer.getKey(), answer.getValue(), now.path("responses")));
    }

    private void parameters(String where, JsonNode old, JsonNode now) {
        for (var parameter : old.path("parameters")) {
            var place = where + " " + name(parameter);
            var same = parameter(now, name(parameter));
            if (same.isMissingNode()) found.add(place + ": is gone");
            else compare(place, parameter.path("schema"), same.path("schema"), true);
        }
        for (var parameter : now.path("parameters")) {
            var wasRequired = parameter(old, name(parameter)).path("required").asBoolean();
            if (parameter.path("required").asBoolean() && !wasRequired) {
                found.add(where + " " + name(parameter) + ": is required now");
            }
        }
    }

    private void body(String where, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(where + ": needs a body now");
        }
        contents(where + " body", old, now, true);
    }

    private void answer(String where, String status, JsonNode old, JsonNode answers) {
        var now = answers.path(status);
        if (now.isMissingNode()) found.add(where + ": does not answer " + status + " any more");
        else contents(where + " " + status, old, now, false);
    }

    private void contents(String where, JsonNode old, JsonNode now, boolean request) {
        old.path("content").properties().forEach(content -> {
            var same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) found.add(where + ": no " + content.getKey() + " any more");
            else compare(where, content.getValue().path("schema"), same.path("schema"), request);
        });
    }

    private void compare(String where, JsonNode old, JsonNode now, boolean request) {
        found.addAll(new SchemaChanges(before, after, request).of(where, old, now));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElse(operation.path("there is none"));
    }
}
