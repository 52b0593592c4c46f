package org.openleap.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes, of one operation of the description, every request of the catalogue: each differs in one place from one that would be
 * taken, and a few in several. The same description gives the same requests.
 */
final class HostileRequests {
    private static final String HOLE = "@hole@";
    private static final String KEY = "Idempotency-Key";
    private static final String TAG = "If-Match";
    private static final long SEED = 20_261_126;
    private static final int MIXED = 8;

    private final Specimen specimen;
    private final JsonNode operation;
    private final HostileRequest good;
    private final String template;
    private final Builder<HostileRequest> made = Stream.builder();

    HostileRequests(JsonNode document, String template, String method, JsonNode operation) {
        this.specimen = new Specimen(document);
        this.template = template;
        this.operation = operation;
        this.good = good(method.toUpperCase(Locale.ROOT));
    }

    Stream<HostileRequest> all() {
        addresses();
        queries();
        headers();
        if (operation.has("requestBody")) bodies();
        return made.build();
    }

    private HostileRequest good(String method) {
        var headers = new TreeMap<String, String>();
        parameters("header").forEach(header -> headers.put(header.path("name").asString(), example(header)));
        if (headers.containsKey(KEY))
            headers.put(
                    KEY,
                    UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8))
                            .toString());
        if (operation.has("requestBody")) headers.put("Content-Type", type());
        var body = operation.has("requestBody") ? body() : "";
        return new HostileRequest("", name(), method, filled(), headers, body.getBytes(StandardCharsets.UTF_8), false);
    }

    private String body() {
        return isFile()
                ? schema().path("example").asString()
                : specimen.whole(schema()).toString();
    }

    private void addresses() {
        parameters("path")
                .forEach(parameter -> HostileValues.names().forEach(value -> {
                    var path = template.replace("{" + parameter.path("name").asString() + "}", value);
                    add("the address holds " + value, request -> request.at(filled(path)));
                }));
        for (var verb : List.of("PATCH", "PROPFIND")) {
            made.add(good.saying("the method is " + verb).by(verb));
        }
        traced();
    }

    /** Without a body: the server takes one after TRACE for the next request, which the proxy in front has to refuse (B25). */
    private void traced() {
        made.add(good.saying("the method is TRACE").by("TRACE").sending(""));
    }

    private void queries() {
        made.add(good.saying("a parameter that nobody knows").at(filled() + "?isAdmin=true"));
        parameters("query").forEach(parameter -> {
            var name = parameter.path("name").asString();
            made.add(good.saying(name + " twice").at(filled() + "?" + name + "=a&" + name + "=b"));
            HostileValues.answers()
                    .forEach(value -> made.add(
                            good.saying(name + " is " + value).perhaps().at(filled() + "?" + name + "=" + value)));
        });
    }

    private void headers() {
        made.add(good.saying("a token that is none").with("Authorization", "Bearer a.b.c"));
        made.add(good.saying("a password instead of a token").with("Authorization", "Basic bGVhcDpsZWFw"));
        made.add(good.saying("an answer in XML is wanted").perhaps().with("Accept", "application/xml"));
        made.add(good.saying("no sort of answer is wanted").perhaps().with("Accept", ";;,;q=x"));
        made.add(good.saying("an odd packing is wanted").perhaps().with("Accept-Encoding", "gzip;q=x, *;;"));
        if (good.has(KEY)) keys();
        for (var tag : HostileValues.tags()) {
            if (good.has(TAG)) made.add(good.saying(TAG + " is " + tag).with(TAG, tag));
            else
                made.add(good.saying("If-None-Match is " + tag)
                        .perhaps()
                        .with("If-None-Match", tag)
                        .sending(""));
        }
        if (good.has(TAG)) made.add(good.saying("no " + TAG).without(TAG));
    }

    private void keys() {
        made.add(good.saying("no " + KEY).without(KEY));
        for (var key : List.of("x", "1", "0f8b1c9e-6a55-4f0e-9a3b", "k".repeat(4_000))) {
            made.add(good.saying(KEY + " is " + key).with(KEY, key));
        }
    }

    private void bodies() {
        HostileValues.bodies()
                .forEach(body ->
                        made.add(good.saying("the body is " + shown(body)).sending(body)));
        for (var type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "a/b/c")) {
            made.add(good.saying("the body is said to be " + type).with("Content-Type", type));
        }
        var text = new String(good.body(), StandardCharsets.UTF_8);
        made.add(good.saying("the body is UTF-16").sending(text.getBytes(StandardCharsets.UTF_16)));
        if (isFile()) files(text);
        else objects(text);
    }

    private void files(String text) {
        HostileValues.files()
                .forEach(file ->
                        made.add(good.saying("the file is " + shown(file)).sending(file)));
        made.add(good.saying("the file ends too soon").perhaps().sending(text.substring(0, text.length() / 2)));
        made.add(good.saying("text as nobody types it")
                .perhaps()
                .sending("words,asked\r\n" + HostileValues.AS_TYPED.replace(",", "") + ",'=1+1\r\n"));
    }

    private void objects(String text) {
        made.add(good.saying("the body ends too soon").sending(text.substring(0, text.length() - 2)));
        made.add(good.saying("the body is Latin-1")
                .sending(text.replace("\":", "\u00e9\":").getBytes(StandardCharsets.ISO_8859_1)));
        made.add(good.saying("every property twice")
                .sending("{" + text.substring(1, text.length() - 1) + "," + text.substring(1)));
        specimen.properties(schema()).forEach(this::values);
        asTyped();
        mixed();
    }

    private void values(String pointer, JsonNode schema) {
        var type = specimen.resolved(schema).path("type").asString("object");
        HostileValues.insteadOf(type)
                .forEach(value ->
                        made.add(good.saying(pointer + " is " + shown(value)).sending(with(pointer, value))));
    }

    /** What is legal is taken as it is: of each operation one request, so that the register is not filled. */
    private void asTyped() {
        var least = specimen.least(schema());
        specimen.properties(schema()).forEach((pointer, schema) -> {
            var shape = specimen.resolved(schema);
            var isText = shape.path("type").asString().equals("string") && !shape.has("enum") && !shape.has("format");
            if (isText && !least.at(pointer).isMissingNode()) put(least, pointer, HostileValues.AS_TYPED);
        });
        made.add(good.saying("text as nobody types it").perhaps().sending(least.toString()));
    }

    /** Several things wrong at once, drawn by the seed. */
    private void mixed() {
        var random = new Random(SEED + name().hashCode());
        var places = List.copyOf(specimen.properties(schema()).entrySet());
        for (int number = 0; number < MIXED; number++) {
            var one = places.get(random.nextInt(places.size()));
            var values = HostileValues.insteadOf(
                    specimen.resolved(one.getValue()).path("type").asString("object"));
            var value = values.get(random.nextInt(values.size()));
            made.add(good.saying("mixture " + number + " with " + one.getKey() + " is " + shown(value))
                    .at(filled() + "?" + (random.nextBoolean() ? "isAdmin=1" : ""))
                    .with("Accept", random.nextBoolean() ? "*/*" : "text/html")
                    .with("X-HTTP-Method-Override", "DELETE")
                    .sending(with(one.getKey(), value)));
        }
    }

    private void add(String what, UnaryOperator<HostileRequest> change) {
        made.add(change.apply(good.saying(what)));
    }

    private String with(String pointer, String json) {
        var body = specimen.whole(schema());
        put(body, pointer, HOLE);
        return body.toString().replace("\"" + HOLE + "\"", json);
    }

    private static void put(JsonNode body, String pointer, String text) {
        var last = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, last))).put(pointer.substring(last + 1), text);
    }

    private JsonNode schema() {
        return operation.at("/requestBody/content").get(type()).get("schema");
    }

    /** An operation takes one type of body. */
    private String type() {
        return operation.at("/requestBody/content").propertyNames().iterator().next();
    }

    private boolean isFile() {
        return type().equals("text/csv");
    }

    private String filled() {
        return filled(template);
    }

    private String filled(String path) {
        var filled = new String[] {path};
        Consumer<JsonNode> fill = parameter ->
                filled[0] = filled[0].replace("{" + parameter.path("name").asString() + "}", example(parameter));
        parameters("path").forEach(fill);
        return filled[0];
    }

    private Stream<JsonNode> parameters(String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals(place));
    }

    private static String example(JsonNode parameter) {
        return parameter.path("example").asString("x");
    }

    private String name() {
        return operation.path("operationId").asString();
    }

    private static String shown(String value) {
        return value.length() < 60 ? value : value.substring(0, 40) + "... (" + value.length() + ")";
    }
}
