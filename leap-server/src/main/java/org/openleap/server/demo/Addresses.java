package org.openleap.server.demo;

import org.openleap.server.Ports;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;

/** The ports of one stack and the addresses that follow from them. */
public record Addresses(int http, int keycloak, int database, int mail, int mailPage, int imap) {

    /** @throws StartRefused naming the first port that is taken, and its setting */
    public static Addresses free(Settings settings) throws StartRefused {
        return new Addresses(
                Ports.requireFree(settings, ServerSetting.LEAP_HTTP_PORT),
                Ports.requireFree(settings, ServerSetting.LEAP_KEYCLOAK_PORT),
                Ports.requireFree(settings, ServerSetting.LEAP_DB_PORT),
                Ports.requireFree(settings, ServerSetting.LEAP_MAIL_PORT),
                Ports.requireFree(settings, ServerSetting.LEAP_MAIL_UI_PORT),
                Ports.requireFree(settings, ServerSetting.LEAP_MAIL_IMAP_PORT));
    }

    public String leapUrl() {
        return "http://localhost:" + http;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    public String issuer() {
        return keycloakUrl() + "/realms/leap";
    }

    /** The sign-in of the sample partner, another realm of the same Keycloak. */
    public String partnerIssuer() {
        return keycloakUrl() + "/realms/carers-link";
    }

    public String mailPageUrl() {
        return "http://localhost:" + mailPage;
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + database + "/leap?connectTimeout=5000&socketTimeout=60000";
    }
}
