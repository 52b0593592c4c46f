package org.openleap.identity.internal.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.openleap.identity.SignInSource;

/**
 * Keycloak as LEAP sees it: its addresses and its keys. Both are fetched when first wanted and remembered, so that LEAP
 * starts without Keycloak and goes on checking tokens while Keycloak is away. A key nobody has seen yet is looked up at
 * once (Keycloak rotates keys), though not more often than every half minute, so that forged tokens cannot flood it.
 */
@ApplicationScoped
public class OpenIdProvider implements SignInSource {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;

    private static final int LARGEST_KEY_SET = 100 * 1024;
    private static final long KEYS_ARE_FRESH = Duration.ofMinutes(10).toMillis();
    private static final long KEYS_OUTLIVE_KEYCLOAK = Duration.ofHours(10).toMillis();

    /** While Keycloak does not answer, not everybody who asks waits for it anew. */
    private static final long PAUSE = Duration.ofSeconds(3).toNanos();

    private final Supplier<SignInSettings> configuration;
    private volatile SignInSettings settings;
    private volatile OIDCProviderMetadata metadata;
    private volatile JWKSource<SecurityContext> keys;
    private Exception lastFailure;
    private long askAgainAt = System.nanoTime();

    OpenIdProvider() {
        this(SignInSettings::configured);
    }

    OpenIdProvider(Supplier<SignInSettings> configuration) {
        this.configuration = configuration;
    }

    /** @throws IllegalStateException naming the setting that is missing */
    SignInSettings settings() {
        if (settings == null) settings = configuration.get();
        return settings;
    }

    /** The provider's own description of its addresses; its issuer is the one we trust. */
    OIDCProviderMetadata metadata() throws SignInUnavailableException {
        if (metadata == null) metadata = fetchMetadata();
        return metadata;
    }

    /** The provider's public keys. */
    JWKSource<SecurityContext> keys() throws SignInUnavailableException {
        if (keys == null) keys = keysFrom(metadata());
        return keys;
    }

    @Override
    public boolean isKnown() {
        try {
            return metadata() != null;
        } catch (SignInUnavailableException notYet) {
            return false;
        }
    }

    private synchronized OIDCProviderMetadata fetchMetadata() throws SignInUnavailableException {
        if (metadata != null) return metadata;
        if (System.nanoTime() - askAgainAt < 0) throw SignInUnavailableException.provider(lastFailure);
        try {
            return OIDCProviderMetadata.resolve(settings().issuer(), CONNECT_MILLIS, READ_MILLIS);
        } catch (GeneralException | IOException unanswered) {
            lastFailure = unanswered;
            askAgainAt = System.nanoTime() + PAUSE;
            throw SignInUnavailableException.provider(unanswered);
        }
    }

    private static JWKSource<SecurityContext> keysFrom(OIDCProviderMetadata described)
            throws SignInUnavailableException {
        try {
            var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET);
            return JWKSourceBuilder.create(described.getJWKSetURI().toURL(), retriever)
                    .cache(KEYS_ARE_FRESH, CONNECT_MILLIS + READ_MILLIS)
                    .refreshAheadCache(false)
                    .outageTolerant(KEYS_OUTLIVE_KEYCLOAK)
                    .build();
        } catch (MalformedURLException notAnAddress) {
            throw SignInUnavailableException.provider(notAnAddress);
        }
    }
}
