package org.openleap.webhook.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.changefeed.ChangeFeed;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Gives each endpoint what is new in the feed, so that it is sent; and forgets what has left the feed. */
@Stateless
public class DeliveryPlanner {
    private static final int ENDPOINTS = 20;
    private static final int CHANGES = 200;
    private static final int BATCH = 5000;

    @Inject
    ChangeFeed feed;

    @Inject
    EndpointRepository endpoints;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Guests guests;

    @Inject
    InstantSource clock;

    @EJB
    DeliveryPlanner planner;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("webhooks to plan", planner::plan);
    }

    @Schedule(hour = "3", minute = "55", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tidy() {
        Tick.run("webhooks to forget", this::forgetAll);
    }

    /** One round, in a transaction of its own. */
    public void plan() {
        long newest = feed.newest();
        endpoints.lockBehind(newest, ENDPOINTS).forEach(endpoint -> plan(endpoint, newest));
    }

    /** Forgets a batch of what has left the feed; returns how many. */
    public int forget() {
        return deliveries.forget(clock.instant().minus(Duration.ofDays(LeapSetting.LEAP_CHANGE_DAYS.number())), BATCH);
    }

    private void forgetAll() {
        int gone;
        do gone = planner.forget();
        while (gone == BATCH);
    }

    private void plan(Endpoint endpoint, long newest) {
        var changes = feed.after(endpoint.fedTo(), endpoint.types(), CHANGES, guests.of(endpoint));
        changes.stream()
                .map(change -> Delivery.of(change, endpoint, clock.instant()))
                .forEach(deliveries::add);
        boolean whole = changes.size() < CHANGES;
        endpoints.fed(endpoint, whole ? newest : changes.get(CHANGES - 1).id());
    }
}
