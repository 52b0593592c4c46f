package org.openleap.server.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A partner's system as LEAP knows it: the address, the client with its secret, and what it was given. */
final class Partner {
    static final String FEEDBACK_READ = "feedback:read";
    static final String FEEDBACK_WRITE = "feedback:write";
    static final String PARTNERSHIP_READ = "partnership:read";
    static final String PARTNERSHIP_WRITE = "partnership:write";
    static final Set<String> ALL = Set.of(FEEDBACK_READ, FEEDBACK_WRITE, PARTNERSHIP_READ, PARTNERSHIP_WRITE);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Door door;
    private final Set<String> scopes;
    private final String token;

    /**
     * Where LEAP is, and who comes.
     *
     * @param leap address of LEAP without a slash at the end
     * @param issuer address of the realm that gives the tokens
     */
    record Door(String leap, String issuer, String client, String secret) {
        /** The secret reaches no log. */
        @Override
        public String toString() {
            return client + " at " + leap;
        }
    }

    private Partner(Door door, Set<String> scopes, String token) {
        this.door = door;
        this.scopes = scopes;
        this.token = token;
    }

    /** Signs in with every scope that the client was given. @throws NotAsPromised when it was given none */
    static Partner at(Door door) throws NotAsPromised {
        var stranger = new Partner(door, Set.of(), "");
        var given = new TreeSet<String>();
        for (var scope : ALL) {
            if (stranger.signIn(door.secret(), scope).status() == 200) given.add(scope);
        }
        NotAsPromised.unless(
                !given.isEmpty(),
                "The client " + door.client() + " gets no token with any scope from " + door.issuer());
        return new Partner(door, Set.copyOf(given), stranger.token(String.join(" ", given)));
    }

    Set<String> scopes() {
        return scopes;
    }

    Door door() {
        return door;
    }

    /** The answer of the realm to the request for a token. */
    Answer signIn(String secret, String scope) throws NotAsPromised {
        var form = "grant_type=client_credentials&client_id=" + encoded(door.client()) + "&client_secret="
                + encoded(secret) + "&scope=" + encoded(scope);
        return send(HttpRequest.newBuilder(URI.create(door.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String token(String scope) throws NotAsPromised {
        return signIn(door.secret(), scope).require(200).field("access_token");
    }

    /** With everything the client may do. @param address a path below {@code /api/v1}, or a whole address */
    Answer get(String address, String... headers) throws NotAsPromised {
        return send(signed(address, token, headers).GET());
    }

    Answer getWith(String otherToken, String address) throws NotAsPromised {
        return send(signed(address, otherToken).GET());
    }

    Answer getWithoutToken(String address, String... headers) throws NotAsPromised {
        return send(at(address, headers).GET());
    }

    Answer post(String path, UUID key, String body) throws NotAsPromised {
        return send(signed(path, token, "Content-Type", "application/json", "Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    Answer postAs(String media, String path, String body) throws NotAsPromised {
        return send(signed(
                        path,
                        token,
                        "Content-Type",
                        media,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    Answer postWithoutKey(String path, String body) throws NotAsPromised {
        return send(signed(path, token, "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body, String... headers) throws NotAsPromised {
        var request = signed(path, token, headers).header("Content-Type", "application/json");
        return send(request.PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder signed(String address, String bearer, String... headers) {
        return at(address, headers).header("Authorization", "Bearer " + bearer);
    }

    private HttpRequest.Builder at(String address, String... headers) {
        var whole = address.startsWith("/") ? door.leap() + "/api/v1" + address : address;
        var request = HttpRequest.newBuilder(URI.create(whole));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder prepared) throws NotAsPromised {
        var request = prepared.timeout(PATIENCE).build();
        var asked = request.method() + " " + request.uri().getPath();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(asked, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException broken) {
            throw new NotAsPromised(request.uri() + " does not answer: " + broken, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("The kit was interrupted.", stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
