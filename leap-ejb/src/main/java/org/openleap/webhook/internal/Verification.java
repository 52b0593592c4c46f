package org.openleap.webhook.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;

/** The two steps before and after an endpoint is asked for the challenge, each a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Verification {
    @Inject
    EndpointDesk desk;

    @Inject
    Packing packing;

    @Inject
    WebhookNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public Parcel ask(long endpoint, String challenge) {
        return packing.challenge(desk.require(endpoint), challenge);
    }

    public void passed(long id) {
        var endpoint = desk.require(id);
        endpoint.verified(user.id(), clock.instant());
        news.note(endpoint);
    }
}
