package org.openleap.server.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openleap.server.StartRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administration of realms. Paths begin below {@code /admin/realms}. */
final class KeycloakAdmin {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final String administrator;
    private final String password;

    KeycloakAdmin(String url, String administrator, String password) {
        this.url = url;
        this.administrator = administrator;
        this.password = password;
    }

    /** What is there; empty when Keycloak does not know it. */
    Optional<JsonNode> find(String path) throws StartRefused {
        var answer = send(path, "GET", "");
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(JSON.readTree(require(answer, 200)));
    }

    JsonNode require(String path) throws StartRefused {
        return JSON.readTree(require(send(path, "GET", ""), 200));
    }

    void create(String path, JsonNode body) throws StartRefused {
        require(send(path, "POST", body.toString()), 201);
    }

    void replace(String path, JsonNode body) throws StartRefused {
        require(send(path, "PUT", body.toString()), 204);
    }

    void delete(String path) throws StartRefused {
        require(send(path, "DELETE", ""), 204);
    }

    /** With a token of its own, because an administrator's token lives a minute and an import may take half of it. */
    private HttpResponse<String> send(String path, String method, String body) throws StartRefused {
        return exchange(Web.request(url + "/admin/realms" + path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private String token() throws StartRefused {
        var form = "grant_type=password&client_id=admin-cli&username=" + administrator + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = exchange(Web.request(url + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(require(answer, 200)).get("access_token").asString();
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws StartRefused {
        try {
            return Web.send(request.build());
        } catch (IOException broken) {
            throw new StartRefused("Keycloak broke off while it was set up: " + broken.getMessage(), broken);
        }
    }

    private static String require(HttpResponse<String> answer, int status) throws StartRefused {
        if (answer.statusCode() == status) return answer.body();
        throw new StartRefused("Keycloak answered " + answer.statusCode() + " to "
                + answer.request().uri().getPath() + ": " + answer.body());
    }
}
