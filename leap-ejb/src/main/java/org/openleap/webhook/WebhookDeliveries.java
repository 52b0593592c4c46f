package org.openleap.webhook;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.webhook.internal.DeliveryDesk;
import org.openleap.webhook.internal.EndpointDesk;
import org.openleap.webhook.internal.EndpointRepository;

/** What a partner lead sees of the endpoints of their organisation, and what reached them. */
@Stateless
@DenyAll
public class WebhookDeliveries {
    @Inject
    EndpointRepository endpoints;

    @Inject
    EndpointDesk desk;

    @Inject
    DeliveryDesk deliveries;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** All endpoints that are not removed, in the order in which they were added. */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public List<EndpointSummary> endpoints() {
        return endpoints.all(user.scope()).stream()
                .map(each -> each.summary(clock.instant()))
                .toList();
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link WebhookProblem#UNKNOWN_ENDPOINT} */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public EndpointSummary find(long endpoint) {
        return desk.require(endpoint).summary(clock.instant());
    }

    /**
     * What is on its way to an endpoint or has reached it, newest first.
     *
     * @param status name of a {@link DeliveryStatus}; empty for all
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public Page<DeliveryLine> page(long endpoint, @NotNull String status, @NotNull PageRequest request) {
        return Page.of(deliveries.page(endpoint, status, request), request, row -> new Cursor(row.at(), row.id()));
    }

    /**
     * Sends a change once more, from the beginning of the schedule.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link WebhookProblem#UNKNOWN_DELIVERY} also for another
     *     organisation's
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void repeat(long delivery) {
        deliveries.repeat(delivery, user.id());
    }
}
