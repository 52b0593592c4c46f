package org.openleap.operations;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.operations.internal.MaintenanceReader;

/** What is announced now, for every page and every door. Each node asks the database every few seconds, not each request. */
@ApplicationScoped
public class ServiceState {
    private static final Duration FRESH = Duration.ofSeconds(3);

    @Inject
    MaintenanceReader reader;

    @Inject
    InstantSource clock;

    private LoadingCache<Boolean, Maintenance> announced;

    @PostConstruct
    void open() {
        announced = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> reader.read());
    }

    /** What every page shows now. */
    public Optional<Maintenance> announcement() {
        return Optional.of(announced.get(true)).filter(maintenance -> maintenance.isShownAt(clock.instant()));
    }

    /** Until when LEAP takes nothing new; empty while it does. */
    public Optional<Instant> readOnlyUntil() {
        return announcement()
                .filter(maintenance -> maintenance.isReadOnlyAt(clock.instant()))
                .map(Maintenance::until);
    }

    /** Forgets what it knows, so that this node sees at once what was changed on it. */
    public void refresh() {
        announced.invalidateAll();
    }
}
