package org.openleap.webhook;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to an endpoint.
 *
 * @param step {@code webhook.added}, {@code webhook.verified}, {@code webhook.paused}, {@code webhook.resumed},
 *     {@code webhook.rotated}, {@code webhook.repeated} or {@code webhook.removed}
 * @param organisation alias of whose it is
 */
public record WebhookEvent(String step, long endpoint, String organisation, UserId by, Instant at)
        implements AuditableEvent {
    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return "hook-" + endpoint;
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("organisation", organisation);
    }
}
