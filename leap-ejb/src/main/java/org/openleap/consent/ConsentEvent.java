package org.openleap.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something was allowed, refused, taken back, or has ended. Observed in the same transaction by whoever uses the permission.
 *
 * @param partner name of the one partner it is for; empty for all
 */
public record ConsentEvent(
        ConsentSubject about, ConsentPurpose purpose, ConsentAnswer answer, String partner, UserId by, Instant at)
        implements AuditableEvent {

    /** It is about this kind of record and this purpose. */
    public boolean concerns(ConsentSubject.Kind kind, ConsentPurpose wanted) {
        return about.kind() == kind && purpose == wanted;
    }

    public boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }

    @Override
    public String action() {
        return "consent." + answer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return about.key();
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return partner.isEmpty()
                ? Map.of("purpose", purpose.name())
                : Map.of("purpose", purpose.name(), "partner", partner);
    }
}
