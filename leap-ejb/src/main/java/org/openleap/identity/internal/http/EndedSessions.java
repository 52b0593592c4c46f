package org.openleap.identity.internal.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Sessions of Keycloak that it told us are over. Known to this node only: on another one the person is out at the next
 * renewal, five minutes later at most. Kept as long as a session of Keycloak can last.
 */
@ApplicationScoped
public class EndedSessions {
    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(10))
            .maximumSize(100_000)
            .build();

    void add(String keycloakSession) {
        ended.put(keycloakSession, Boolean.TRUE);
    }

    boolean contains(String keycloakSession) {
        return !keycloakSession.isEmpty() && ended.getIfPresent(keycloakSession) != null;
    }
}
