package org.openleap.identity;

import java.time.Instant;
import java.util.Map;
import org.openleap.shared.AuditableEvent;

/**
 * Something was done to the secrets of a partner's system. The secret itself is never in it.
 *
 * @param step {@code system.secretRenewed} or {@code system.oldSecretEnded}
 * @param client the system
 * @param organisation alias of its organisation
 */
public record PartnerSystemEvent(String step, String client, String organisation, UserId by, Instant at)
        implements AuditableEvent {

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return organisation;
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("client", client);
    }
}
