package org.openleap.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.openleap.server.StartRefused;
import org.openleap.stack.LeapStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an administrator of Keycloak does while people are signed in. */
public final class RealmAdmin {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LeapStack leap;
    private final String keycloak;
    private final String realm;

    private RealmAdmin(LeapStack leap, String realm) {
        this.leap = leap;
        this.keycloak = leap.parts().addresses().keycloakUrl();
        this.realm = realm;
    }

    /** LEAP's own realm. */
    public RealmAdmin(LeapStack leap) {
        this(leap, "leap");
    }

    /** The sign-in of the sample partner, where the partner's own administrator does as they like. */
    public static RealmAdmin ofThePartner(LeapStack leap) {
        return new RealmAdmin(leap, "carers-link");
    }

    /** An account with a verified address of any domain. */
    public void create(String account, String email) {
        send("POST", "/users", """
                {"username":"%s","email":"%s","emailVerified":true,"enabled":true,"firstName":"Some","lastName":"Body",
                "credentials":[{"type":"password","value":"leap"}]}""".formatted(account, email));
    }

    /** Whether anybody has an account with that address. */
    boolean knows(String email) {
        return !send("GET", "/users?exact=true&email=" + email, "").isEmpty();
    }

    /** Names of the realm roles of the account with that address. */
    List<String> rolesOf(String email) {
        var id = send("GET", "/users?exact=true&email=" + email, "")
                .get(0)
                .get("id")
                .asString();
        return send("GET", "/users/" + id + "/role-mappings/realm", "")
                .valueStream()
                .map(role -> role.get("name").asString())
                .toList();
    }

    /** Identity providers that the account with that address is linked with. */
    int linksOf(String email) {
        var id = send("GET", "/users?exact=true&email=" + email, "")
                .get(0)
                .get("id")
                .asString();
        return send("GET", "/users/" + id + "/federated-identity", "").size();
    }

    public void disable(String account) {
        setEnabled(account, false);
    }

    public void enable(String account) {
        setEnabled(account, true);
    }

    /** A person of the trust to whom nobody has given a role yet. */
    public void createWithoutRole(String account) {
        send("POST", "/users", """
                {"username":"%1$s","email":"%1$s@example.org","emailVerified":true,"enabled":true,"firstName":"New",
                "lastName":"Comer","credentials":[{"type":"password","value":"leap"}]}""".formatted(account));
    }

    /** Gives a realm role; a person of the trust and a guest without an organisation look the same to Keycloak. */
    public void give(String account, String role) {
        var path = "/users/" + user(account).get("id").asString() + "/role-mappings/realm";
        send("POST", path, "[" + send("GET", "/roles/" + role, "") + "]");
    }

    /** A system like the demonstration's, bound to another organisation; any scope of the API can be asked for. */
    public void createSystem(String client, String secret, String organisation) {
        var known = (ObjectNode)
                send("GET", "/clients?clientId=" + LeapStack.SYSTEM, "").get(0);
        known.remove(List.of("id", "authenticationFlowBindingOverrides"));
        known.put("clientId", client).put("secret", secret);
        for (var mapper : known.get("protocolMappers")) {
            ((ObjectNode) mapper).remove("id");
            var config = (ObjectNode) mapper.get("config");
            if (config.path("claim.name").asString("").equals("leap_organisation")) {
                config.put("claim.value", organisation);
            }
        }
        send("POST", "/clients", known.toString());
    }

    /** How long an access token of {@code leap-demo} lives. */
    public void letTokensLast(int seconds) {
        letTokensLast("leap-demo", seconds);
    }

    /** How long an access token of that client lives. */
    public void letTokensLast(String client, int seconds) {
        letLast(client, seconds);
    }

    /** Ends every session of the account, as the account console's "sign out everywhere" does. */
    void signOutEverywhere(String account) {
        send("POST", "/users/" + user(account).get("id").asString() + "/logout", "");
    }

    /** The port of the mail server that Keycloak uses; 1 is nobody's. */
    void sendMailTo(int port) {
        var settings = (ObjectNode) send("GET", "", "");
        settings.withObject("/smtpServer").put("port", String.valueOf(port));
        send("PUT", "", settings.toString());
    }

    /** How long what Keycloak said about a person at the portal may be believed. */
    public void letSignInsLast(int seconds) {
        letLast("leap-web", seconds);
    }

    private void letLast(String name, int seconds) {
        var client = (ObjectNode) send("GET", "/clients?clientId=" + name, "").get(0);
        client.withObject("/attributes").put("access.token.lifespan", String.valueOf(seconds));
        send("PUT", "/clients/" + client.get("id").asString(), client.toString());
    }

    private void setEnabled(String account, boolean enabled) {
        var user = user(account);
        user.put("enabled", enabled);
        send("PUT", "/users/" + user.get("id").asString(), user.toString());
    }

    private ObjectNode user(String account) {
        return (ObjectNode)
                send("GET", "/users?exact=true&username=" + account, "").get(0);
    }

    private JsonNode send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = ask(request);
        return answer.isEmpty() ? JSON.nullNode() : JSON.readTree(answer);
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=leap-demo-admin&password=" + password();
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(ask(request)).get("access_token").asString();
    }

    private String password() {
        try {
            return leap.parts().secrets().value("keycloak-administrator");
        } catch (StartRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String ask(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.uri().getPath() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new IllegalStateException("Keycloak does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
