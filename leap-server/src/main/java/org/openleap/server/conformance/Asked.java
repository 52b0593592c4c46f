package org.openleap.server.conformance;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a partner's system asked of LEAP.
 *
 * @param address path and query, as they were sent
 * @param body fingerprint of the body; what people said is not kept
 */
record Asked(Instant at, String method, String address, HttpHeaders headers, String body) {
    static final String KEY = "Idempotency-Key";
    static final String TAG = "If-Match";
    static final String KNOWN_TAG = "If-None-Match";

    private static final String CURSOR = "cursor=";

    boolean is(String verb) {
        return method.equals(verb);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean has(String name) {
        return !header(name).isBlank();
    }

    /** The address without its query. */
    String path() {
        return URI.create(address).getPath();
    }

    /** The record that a step like {@code /commitments/CM-27/evidence} is about. */
    String record() {
        return path().substring(0, path().lastIndexOf('/'));
    }

    /** The place in a list from which it wants to read on. */
    Optional<String> cursor() {
        return cursor(URI.create(address));
    }

    static Optional<String> cursor(URI address) {
        return Optional.ofNullable(address.getQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(part -> part.startsWith(CURSOR))
                .map(part -> part.substring(CURSOR.length()))
                .findFirst();
    }

    /** Whether both say the same at the same address; the key and the tag may differ. */
    boolean saysTheSame(Asked other) {
        return method.equals(other.method) && address.equals(other.address) && body.equals(other.body);
    }

    boolean agreesIn(String name, Asked other) {
        return header(name).equals(other.header(name));
    }

    /** Neither a token nor what was asked for reaches a log line. */
    @Override
    public String toString() {
        return method + " " + path();
    }
}
