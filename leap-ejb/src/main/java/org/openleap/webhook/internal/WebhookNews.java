package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.stakeholder.Correspondents;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.webhook.WebhookEvent;

/** Writes every step into the trail, and tells the organisation when LEAP stops trying. */
@ApplicationScoped
public class WebhookNews {
    @Inject
    Event<WebhookEvent> events;

    @Inject
    MailDesk mails;

    @Inject
    Correspondents correspondents;

    @Inject
    InstantSource clock;

    /** The endpoint's last step. */
    public void note(Endpoint endpoint) {
        var last = endpoint.lastChange();
        events.fire(new WebhookEvent(
                last.what(), endpoint.id(), endpoint.organisation(), new UserId(last.by()), last.at()));
    }

    /** Somebody has a change sent again. */
    public void repeated(Endpoint endpoint, UserId by) {
        events.fire(new WebhookEvent("webhook.repeated", endpoint.id(), endpoint.organisation(), by, clock.instant()));
    }

    /** It was paused because it takes nothing: in the trail, and by mail to those who keep up the work with the trust. */
    void gaveUp(Endpoint endpoint) {
        note(endpoint);
        var organisation = new OrganisationAlias(endpoint.organisation());
        var key = "webhook-paused/" + endpoint.id() + "/" + clock.instant().getEpochSecond();
        Map<String, Object> words = Map.of("address", endpoint.url().getHost());
        correspondents
                .of(List.of(organisation), Correspondents.CONTACTS)
                .forEach(to -> mails.post(new Mail(
                        key + "/" + to.key(), to.address().value(), "webhook-paused", to.read(words, "partner"))));
    }
}
