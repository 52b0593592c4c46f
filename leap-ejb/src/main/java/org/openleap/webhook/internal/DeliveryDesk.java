package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.UserId;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.webhook.DeliveryLine;
import org.openleap.webhook.WebhookProblem;

/** Finds deliveries for the organisation of their endpoint. */
@ApplicationScoped
public class DeliveryDesk {
    @Inject
    DeliveryRepository deliveries;

    @Inject
    EndpointDesk endpoints;

    @Inject
    WebhookNews news;

    @Inject
    InstantSource clock;

    public List<DeliveryLine> page(long endpoint, String status, PageRequest request) {
        return deliveries.page(endpoints.require(endpoint), status, request).stream()
                .map(Delivery::line)
                .toList();
    }

    /** Its exceptions are those of the service. */
    public void repeat(long id, UserId by) {
        var delivery = deliveries.find(id).orElseThrow(() -> new NotFoundException(WebhookProblem.UNKNOWN_DELIVERY));
        var endpoint = endpoints.require(delivery.endpoint());
        delivery.repeat(clock.instant());
        news.repeated(endpoint, by);
    }
}
