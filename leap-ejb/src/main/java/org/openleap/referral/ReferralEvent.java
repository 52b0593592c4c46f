package org.openleap.referral;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;
import org.openleap.suggestion.SuggestionReference;

/**
 * Something happened to a referral that leaves the suggestion where it is.
 *
 * @param step {@code referral.accepted} or {@code referral.answered}
 * @param organisation alias of the partner
 */
public record ReferralEvent(String step, SuggestionReference reference, String organisation, UserId by, Instant at)
        implements AuditableEvent {
    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return reference.value();
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
