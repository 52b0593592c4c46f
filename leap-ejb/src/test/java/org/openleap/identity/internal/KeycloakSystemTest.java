package org.openleap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeycloakSystemTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant IN_A_WEEK = Instant.parse("2026-12-03T09:00:00Z");

    @Test
    void itBelongsToTheOrganisationThatItsMapperNames() {
        var system = system("{}");

        assertThat(system.isOf("merrow-valley-cvs")).isTrue();
        assertThat(system.isOf("eastlow-deaf-society")).isFalse();
        assertThat(system.isOf("")).isFalse();
    }

    @Test
    void aClientWithoutThatMapperIsNobodys() {
        var portal = client("{}", "groups", "merrow-valley-cvs");
        var unbound = client("{}", "leap_organisation", "");
        var bare = KeycloakSystem.all("[{\"id\":\"8\",\"clientId\":\"leap-web\"}]")
                .findFirst()
                .orElseThrow();

        assertThat(portal.isOf("merrow-valley-cvs")).isFalse();
        assertThat(unbound.isOf("")).isFalse();
        assertThat(bare.isOf("merrow-valley-cvs")).isFalse();
    }

    @Test
    void itsScopesAreThoseOfTheApi() {
        assertThat(system("{}").toSystem(Instant.EPOCH, NOW).scopes())
                .containsExactly("feedback:read", "partnership:read");
    }

    @Test
    void theOldSecretEndsAtItsTimeAndIsThenForgotten() {
        var renewed = system("{\"client.secret.rotated.expiration.time\":\"" + IN_A_WEEK.getEpochSecond() + "\"}");

        assertThat(renewed.toSystem(NOW, NOW).oldSecretEnds()).isEqualTo(IN_A_WEEK);
        assertThat(renewed.toSystem(NOW, IN_A_WEEK).hasOldSecret()).isFalse();
        assertThat(system("{}").toSystem(NOW, NOW).hasOldSecret()).isFalse();
    }

    @Test
    void puttingTheOldSecretBackChangesNothingElse() {
        var before = system("{}");
        var back = KeycloakSystem.all("[" + before.withSecret("old") + "]")
                .findFirst()
                .orElseThrow();

        assertThat(back.client().path("secret").asText()).isEqualTo("old");
        assertThat(back.toSystem(NOW, NOW)).isEqualTo(before.toSystem(NOW, NOW));
        assertThat(before.client().has("secret")).isFalse();
        assertThat(before.path("/client-secret")).isEqualTo("/clients/7/client-secret");
    }

    private static KeycloakSystem system(String attributes) {
        return client(attributes, "leap_organisation", "merrow-valley-cvs");
    }

    private static KeycloakSystem client(String attributes, String claim, String organisation) {
        return KeycloakSystem.all("""
                [{"id": "7", "clientId": "merrow-valley-system", "name": "Volunteers", "enabled": true, "attributes": %s,
                  "defaultClientScopes": ["basic"], "optionalClientScopes": ["partnership:read", "feedback:read"],
                  "protocolMappers": [{"name": "audience"},
                    {"config": {"claim.name": "%s", "claim.value": "%s"}}]}]""".formatted(attributes, claim, organisation))
                .findFirst()
                .orElseThrow();
    }
}
