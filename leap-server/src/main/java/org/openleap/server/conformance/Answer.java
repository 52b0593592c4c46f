package org.openleap.server.conformance;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(String asked, int status, HttpHeaders headers, byte[] body) {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private static final List<String> PARTS_OF_A_PROBLEM =
            List.of("type", "title", "status", "detail", "instance", "code", "errors");

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws NotAsPromised when it is no JSON */
    JsonNode json() throws NotAsPromised {
        try {
            return JsonMapper.shared().readTree(text());
        } catch (JacksonException broken) {
            throw new NotAsPromised(asked + " was answered with something that is no JSON.", broken);
        }
    }

    /** A text in the body; empty when it is not there. */
    String field(String name) throws NotAsPromised {
        return json().path(name).asString("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The address of the next page. */
    Optional<String> next() {
        var link = NEXT.matcher(header("Link"));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** Public numbers or ids of the rows of a list, in their order. */
    List<String> references() throws NotAsPromised {
        return json().path("items")
                .valueStream()
                .map(row -> row.path("reference").asString(row.path("id").asString("")))
                .toList();
    }

    /** @throws NotAsPromised unless it has this status */
    Answer require(int expected) throws NotAsPromised {
        NotAsPromised.unless(
                status == expected,
                asked + " was answered with " + status + " and not with " + expected + codeIfAny() + ".");
        return this;
    }

    /** @throws NotAsPromised unless it is a whole problem (RFC 9457) with this status and code */
    Answer requireProblem(int expected, String code) throws NotAsPromised {
        require(expected);
        var media = header("Content-Type");
        NotAsPromised.unless(
                media.startsWith("application/problem+json"), asked + " was refused in \"" + media + "\".");
        var problem = json();
        for (var part : PARTS_OF_A_PROBLEM) {
            NotAsPromised.unless(problem.has(part), "The problem of " + asked + " lacks \"" + part + "\".");
        }
        NotAsPromised.unless(
                field("code").equals(code),
                asked + " was refused with the code " + field("code") + " and not with " + code + ".");
        return this;
    }

    private String codeIfAny() {
        var code = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"").matcher(text());
        return code.find() ? " (code " + code.group(1) + ")" : "";
    }
}
