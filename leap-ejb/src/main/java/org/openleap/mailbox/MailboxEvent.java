package org.openleap.mailbox;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a mail that waited for a person.
 *
 * @param action for example {@code mail.kept}
 * @param mail number of the mail
 * @param facts the reason, or the item it became
 */
public record MailboxEvent(String action, long mail, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public MailboxEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subject() {
        return "mail/" + mail;
    }

    @Override
    public String actor() {
        return by.value();
    }
}
