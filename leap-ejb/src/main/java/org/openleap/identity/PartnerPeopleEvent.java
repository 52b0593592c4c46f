package org.openleap.identity;

import java.time.Instant;
import java.util.Map;
import org.openleap.shared.AuditableEvent;

/**
 * Somebody may come for a partner organisation, or no longer.
 *
 * @param step {@code partner.invited}, {@code partner.ownSignIn} or {@code partner.removed}
 * @param person account of whom it is about; empty when no account was made
 * @param organisation alias of the organisation
 */
public record PartnerPeopleEvent(String step, String person, String organisation, UserId by, Instant at)
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
        return Map.of("person", person);
    }
}
