package org.openleap.webhook.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** The database side of sending: each step a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryWork {
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** An endpoint that has taken nothing for so long is paused, and its organisation is told. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private static final RandomGenerator RANDOM = new SecureRandom();

    @Inject
    DeliveryRepository deliveries;

    @Inject
    EndpointRepository endpoints;

    @Inject
    Loading loading;

    @Inject
    WebhookNews news;

    @Inject
    InstantSource clock;

    /** Takes some that are due for one attempt each. */
    public List<Load> claim() {
        var until = clock.instant().plus(LEASE);
        var claimed = deliveries.claimable(BATCH);
        claimed.forEach(delivery -> delivery.lease(until));
        return claimed.stream().collect(Collectors.groupingBy(Delivery::endpoint)).entrySet().stream()
                .flatMap(each -> loading.load(require(each.getKey()), each.getValue()))
                .toList();
    }

    /** One attempt is over. */
    public void tried(long id, Receipt receipt) {
        var delivery = deliveries.require(id);
        var endpoint = require(delivery.endpoint());
        delivery.tried(receipt, clock.instant(), RANDOM);
        if (receipt.isAccepted()) endpoint.took();
        else failed(endpoint, receipt);
    }

    /** It was not tried after all, because its endpoint had just failed; it waits as long as one that was. */
    public void release(long id) {
        deliveries.require(id).putOff(clock.instant(), RANDOM);
    }

    private void failed(Endpoint endpoint, Receipt receipt) {
        Instant since = endpoint.failed(clock.instant());
        boolean forLong = since.plus(PATIENCE).isBefore(clock.instant());
        if (!endpoint.isActive() || !forLong && !receipt.isGone()) return;
        endpoint.pause(UserId.SYSTEM, clock.instant());
        news.gaveUp(endpoint);
    }

    private Endpoint require(long id) {
        return endpoints.find(id, VisibilityScope.system()).orElseThrow();
    }
}
