package org.openleap.server.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openleap.server.StartRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm {@code leap} of docker/keycloak/leap-realm.json: imported when Keycloak does not have it yet, and told the
 * current addresses and secret on every start, because ports may have changed since.
 */
final class Realm {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}");
    private static final String CLIENT = "leap-web";

    private final String keycloakUrl;
    private final JsonNode wanted;

    /** @param values what the placeholders {@code ${NAME:default}} of the file stand for */
    Realm(String keycloakUrl, Map<String, String> values) throws StartRefused {
        this.keycloakUrl = keycloakUrl;
        this.wanted = JSON.readTree(filled(file(), values));
    }

    /** Brings Keycloak in line. @throws StartRefused when Keycloak refuses, with its answer */
    void establish(String administrator, String password, Narrator narrator) throws StartRefused {
        try {
            var token = token(administrator, password);
            if (get("/admin/realms/leap", token).statusCode() == 404) {
                narrator.say("Importing the realm with the demonstration accounts …");
                require(send(token, "/admin/realms", "POST", wanted), 201);
            } else {
                refreshClient(token);
            }
        } catch (IOException broken) {
            throw new StartRefused("Keycloak broke off while the realm was set up: " + broken.getMessage(), broken);
        }
    }

    private void refreshClient(String token) throws IOException, StartRefused {
        var found = JSON.readTree(
                get("/admin/realms/leap/clients?clientId=" + CLIENT, token).body());
        if (found.isEmpty()) {
            throw new StartRefused(
                    "Keycloak's realm leap has lost its client " + CLIENT + ": delete the folder LEAP_HOME.");
        }
        var client = (ObjectNode) found.get(0);
        var before = client.deepCopy();
        for (var name : new String[] {"secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins"}) {
            client.set(name, wantedClient().get(name));
        }
        ((ObjectNode) client.get("attributes"))
                .setAll((ObjectNode) wantedClient().get("attributes"));
        if (!client.equals(before)) {
            var path = "/admin/realms/leap/clients/" + client.get("id").asString();
            require(send(token, path, "PUT", client), 204);
        }
    }

    private JsonNode wantedClient() {
        for (var client : wanted.get("clients")) {
            if (client.get("clientId").asString().equals(CLIENT)) {
                return client;
            }
        }
        throw new IllegalStateException("leap-realm.json has no client " + CLIENT);
    }

    private String token(String administrator, String password) throws IOException, StartRefused {
        var form = "grant_type=password&client_id=admin-cli&username=" + administrator + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = Web.request(keycloakUrl + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(require(Web.send(request), 200).body())
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> get(String path, String token) throws IOException, StartRefused {
        return Web.send(authorised(path, token).build());
    }

    private HttpResponse<String> send(String token, String path, String method, JsonNode body)
            throws IOException, StartRefused {
        return Web.send(authorised(path, token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return Web.request(keycloakUrl + path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> require(HttpResponse<String> answer, int status) throws StartRefused {
        if (answer.statusCode() != status) {
            throw new StartRefused("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().uri().getPath() + ": " + answer.body());
        }
        return answer;
    }

    private static String file() throws StartRefused {
        try (var content = Realm.class.getResourceAsStream("leap-realm.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new StartRefused("The realm file cannot be read.", unreadable);
        }
    }

    static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1), Objects.toString(found.group(2), ""))));
    }
}
