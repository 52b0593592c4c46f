package org.openleap.audit.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.ExcludeDefaultListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.shared.AuditableEvent;

/** One event as it was written down. Born in the transaction that made it true; never changed, never deleted. */
@Entity
@ExcludeDefaultListeners
@Table(name = "audit_event")
public class AuditEvent {
    private static final String UNIT = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String facts;

    protected AuditEvent() {}

    public static AuditEvent of(AuditableEvent event) {
        var row = new AuditEvent();
        row.at = event.at();
        row.actor = event.actor();
        row.action = event.action();
        row.subject = event.subject();
        row.facts = write(event.facts());
        return row;
    }

    /** The text that is sealed: every column, in a fixed order, with a separator that no column holds. */
    String canonical() {
        return String.join(UNIT, Long.toString(id), at.toString(), actor, action, subject, facts);
    }

    /** For tests, where no database numbers the rows. */
    void numbered(long number) {
        id = number;
    }

    /** The event as the outside reads it. */
    AuditEntry entry() {
        return new AuditEntry(id, at, actor, action, subject, read(facts));
    }

    long id() {
        return id;
    }

    private static String write(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue().replace("\n", " "))
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String facts) {
        return facts.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }
}
