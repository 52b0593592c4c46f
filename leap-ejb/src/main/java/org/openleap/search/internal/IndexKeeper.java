package org.openleap.search.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/**
 * Lets the index of this node follow the changes, twice a second. The first tick opens the index, or builds it: nobody waits
 * for that, and what is there so far can be found meanwhile.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexKeeper {
    private static final long EVERY_MILLISECONDS = 500;

    /** The database may be away for a while: nobody needs to read that twice a second. */
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

    @Resource
    TimerService timers;

    @EJB
    IndexFeed feed;

    @Inject
    LuceneIndex index;

    @Inject
    InstantSource clock;

    private IndexFollower follower;
    private Instant notBefore = Instant.EPOCH;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLISECONDS, EVERY_MILLISECONDS, new TimerConfig("search index", false));
    }

    @Timeout
    void tick() {
        if (clock.instant().isBefore(notBefore)) return;
        notBefore = clock.instant().plus(AFTER_A_FAILURE);
        Tick.run("search index", this::follow);
    }

    private void follow() {
        try {
            if (follower == null) follower = new IndexFollower(index, feed, clock, folder());
            follower.follow();
            notBefore = Instant.EPOCH;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without a setting a folder that goes with the next start of the machine: then the index is built again. */
    private static Path folder() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"), "leap-index");
        return LeapSetting.LEAP_INDEX.value().map(Path::of).orElse(temporary);
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void tidy() {
        Tick.run("search index tidying", () -> {
            feed.forgetOld();
            if (index.isOpen()) purge();
        });
    }

    private void purge() {
        try {
            index.purge();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @PreDestroy
    void stop() {
        index.close();
    }
}
