package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.Roles;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Accounts of partner people in Keycloak. Touches nobody but members of the organisation it is given; an address that has
 * an account elsewhere is refused, whosever it is.
 */
@ApplicationScoped
public class KeycloakPeople {
    private static final Set<String> PARTNERS = Set.of(Roles.PARTNER, Roles.PARTNER_LEAD);
    private static final String TO_DO = "[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]";
    private static final int A_WEEK_OF_SECONDS = 7 * 24 * 60 * 60;
    private static final int MANY = 1_000;

    @Inject
    KeycloakClient client;

    /** @throws RuleViolatedException {@link IdentityProblem#UNKNOWN_ORGANISATION} */
    KeycloakOrganisation organisation(String alias) {
        var id = client.list("/organizations?first=0&max=" + MANY).getValuesAs(JsonObject.class).stream()
                .filter(organisation -> alias.equals(organisation.getString("alias", "")))
                .map(organisation -> organisation.getString("id"))
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(IdentityProblem.UNKNOWN_ORGANISATION));
        var providers = client.list("/organizations/" + id + "/identity-providers");
        return new KeycloakOrganisation(id, !providers.isEmpty());
    }

    /** Id of the organisation whose people have addresses of that domain. */
    Optional<String> ownerOf(String domain) {
        return client.list("/organizations?exact=true&search=" + encoded(domain)).getValuesAs(JsonObject.class).stream()
                .filter(organisation -> domains(organisation).contains(domain))
                .map(organisation -> organisation.getString("id"))
                .findFirst();
    }

    /** The account of a member of the organisation; empty when nobody has that address. */
    Optional<String> find(KeycloakOrganisation organisation, InvitePartner command) {
        var found = client.list("/users?exact=true&email=" + encoded(command.address()));
        if (found.isEmpty()) return Optional.empty();
        var subject = found.getJsonObject(0).getString("id");
        if (!client.exists("/organizations/" + organisation.id() + "/members/" + subject)) {
            throw new RuleViolatedException(IdentityProblem.ADDRESS_TAKEN);
        }
        return Optional.of(subject);
    }

    /** Makes the account, or opens it again, and has Keycloak send the mail. What fails half-way is taken back. */
    String invite(KeycloakOrganisation organisation, InvitePartner command) {
        var known = find(organisation, command);
        var subject = known.orElseGet(() -> create(command));
        try {
            if (known.isEmpty())
                client.create("/organizations/" + organisation.id() + "/members", Json.createValue(subject));
            enable(subject);
            giveRole(subject, command.role().role());
            client.replace(
                    "/users/" + subject + "/execute-actions-email?client_id=leap-web&lifespan=" + A_WEEK_OF_SECONDS
                            + "&redirect_uri=" + encoded(LeapSetting.LEAP_PUBLIC_URL.require() + "/"),
                    TO_DO);
            return subject;
        } catch (RuleViolatedException refused) {
            takeBack(subject, known.isPresent());
            throw refused;
        }
    }

    void enable(String subject) {
        client.replace("/users/" + subject, "{\"enabled\":true}");
    }

    /** Nobody can sign in with it any more, and whoever is signed in is out. */
    void end(String subject) {
        client.replace("/users/" + subject, "{\"enabled\":false}");
        client.post("/users/" + subject + "/logout", "{}");
    }

    private String create(InvitePartner command) {
        return client.create(
                "/users",
                Json.createObjectBuilder()
                        .add("username", command.address())
                        .add("email", command.address())
                        .add("firstName", command.givenName().strip())
                        .add("lastName", command.familyName().strip())
                        .add("enabled", true)
                        .add(
                                "requiredActions",
                                Json.createArrayBuilder().add("UPDATE_PASSWORD").add("CONFIGURE_TOTP"))
                        .build());
    }

    private void takeBack(String subject, boolean wasThere) {
        if (wasThere) client.replace("/users/" + subject, "{\"enabled\":false}");
        else client.delete("/users/" + subject);
    }

    private void giveRole(String subject, String wanted) {
        var path = "/users/" + subject + "/role-mappings/realm";
        var given = client.list(path);
        var others = named(
                given, PARTNERS.stream().filter(role -> !role.equals(wanted)).collect(Collectors.toSet()));
        if (!others.isEmpty()) client.delete(path, others.toString());
        var missing = named(client.list(path + "/available"), Set.of(wanted));
        if (!missing.isEmpty()) client.post(path, missing.toString());
    }

    private static JsonArray named(JsonArray roles, Set<String> names) {
        var found = Json.createArrayBuilder();
        roles.getValuesAs(JsonObject.class).stream()
                .filter(role -> names.contains(role.getString("name")))
                .forEach(found::add);
        return found.build();
    }

    private static Set<String> domains(JsonObject organisation) {
        return organisation
                .getOrDefault("domains", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(domain -> domain.getString("name"))
                .collect(Collectors.toSet());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
