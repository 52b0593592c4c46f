package org.openleap.identity.internal.http;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openleap.shared.LeapSetting;

/**
 * Where Keycloak is and what LEAP calls itself there.
 *
 * @param publicUrl address under which browsers reach LEAP, without a trailing slash
 */
record SignInSettings(Issuer issuer, Secret secret, URI publicUrl) {
    /** The portal's client in the realm. */
    static final ClientID PORTAL = new ClientID("leap-web");

    /** Audience a token must name to be meant for the API. */
    static final String API_AUDIENCE = "leap-api";

    /** Path on the portal to which Keycloak sends the browser back. */
    static final String CALLBACK = "/callback";

    static SignInSettings configured() {
        return new SignInSettings(
                new Issuer(LeapSetting.LEAP_OIDC_ISSUER.require()),
                new Secret(read(Path.of(LeapSetting.LEAP_OIDC_CLIENT_SECRET_FILE.require()))),
                URI.create(LeapSetting.LEAP_PUBLIC_URL.require()));
    }

    URI callback() {
        return URI.create(publicUrl + CALLBACK);
    }

    URI frontPage() {
        return URI.create(publicUrl + "/");
    }

    ClientAuthentication clientAuthentication() {
        return new ClientSecretBasic(PORTAL, secret);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of LEAP_OIDC_CLIENT_SECRET_FILE cannot be read.", unreadable);
        }
    }
}
