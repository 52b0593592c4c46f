package org.openleap.server.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openleap.server.StartRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A realm of docker/keycloak: imported when Keycloak does not have it as this release ships it, and told the current
 * addresses and secrets on every start, because ports may have changed since.
 */
final class Realm {
    /** LEAP's own realm. */
    static final String LEAP = "leap-realm.json";
    /** The sign-in of a partner organisation, which LEAP's realm sends that partner's people to. */
    static final String PARTNER = "partner-realm.json";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}");

    /** Attribute of the realm: of which file it was made. */
    private static final String MADE_OF = "leap.file";

    private final KeycloakAdmin keycloak;
    private final ObjectNode wanted;
    private final String fingerprint;
    private final String name;

    /**
     * @param file one of the constants above
     * @param values what the placeholders {@code ${NAME:default}} of the file stand for
     */
    Realm(KeycloakAdmin keycloak, String file, Map<String, String> values) throws StartRefused {
        var text = content(file);
        this.keycloak = keycloak;
        this.wanted = (ObjectNode) JSON.readTree(filled(text, values));
        this.fingerprint = fingerprint(text);
        this.name = wanted.get("realm").asString();
    }

    /** Brings Keycloak in line. @throws StartRefused when Keycloak refuses, with its answer */
    void establish(Narrator narrator) throws StartRefused {
        var known = keycloak.find("/" + name);
        if (known.isEmpty()) {
            narrator.say("Importing the realm " + name + " with the demonstration accounts …");
            create();
        } else if (!fingerprint.equals(known.get().at("/attributes/" + MADE_OF).asString(""))) {
            narrator.say("Importing the realm " + name + " anew, as this release ships it …");
            keycloak.delete("/" + name);
            create();
        } else {
            refresh();
        }
    }

    private void create() throws StartRefused {
        wanted.withObject("/attributes").put(MADE_OF, fingerprint);
        keycloak.create("", wanted);
    }

    private void refresh() throws StartRefused {
        var addresses = JSON.createObjectNode().put("realm", name);
        if (wanted.has("smtpServer"))
            keycloak.replace("/" + name, addresses.set("smtpServer", wanted.get("smtpServer")));
        for (var client : wanted.path("clients")) {
            if (client.has("secret")) refreshClient(client);
        }
        for (var provider : wanted.path("identityProviders")) {
            refreshProvider(provider);
        }
    }

    private void refreshClient(JsonNode client) throws StartRefused {
        var id = client.get("clientId").asString();
        var found = keycloak.require("/" + name + "/clients?clientId=" + id);
        if (found.isEmpty()) {
            throw new StartRefused(
                    "Keycloak's realm " + name + " has lost its client " + id + ": delete the folder LEAP_HOME.");
        }
        var known = (ObjectNode) found.get(0);
        var before = known.deepCopy();
        for (var field : new String[] {"secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins"}) {
            if (client.has(field)) known.set(field, client.get(field));
        }
        known.withObject("/attributes").setAll((ObjectNode) client.get("attributes"));
        if (!known.equals(before)) {
            keycloak.replace("/" + name + "/clients/" + known.get("id").asString(), known);
        }
    }

    private void refreshProvider(JsonNode provider) throws StartRefused {
        var path = "/" + name + "/identity-provider/instances/"
                + provider.get("alias").asString();
        var known = (ObjectNode) keycloak.require(path);
        known.withObject("/config").setAll((ObjectNode) provider.get("config"));
        keycloak.replace(path, known);
    }

    private static String content(String file) throws StartRefused {
        try (var content = Realm.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new StartRefused("The realm file " + file + " cannot be read.", unreadable);
        }
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1), Objects.toString(found.group(2), ""))));
    }
}
