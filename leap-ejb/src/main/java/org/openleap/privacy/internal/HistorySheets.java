package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldField;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Removal;

/** What the audit trail says of a record: ids and facts, which stay for ever. */
@ApplicationScoped
public class HistorySheets implements PersonalRecords {
    /** Their part of a file; it grows by every look at it, and no proof covers it. */
    static final String PART = "history";

    /** Facts that are accounts. */
    private static final Set<String> PEOPLE = Set.of("owner", "for", "to", "person");

    @Inject
    AuditTrail trail;

    @Inject
    People people;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return trail.of(record.key()).stream().map(this::sheet).toList();
    }

    private HeldSheet sheet(AuditEntry entry) {
        var sheet = HeldSheet.of(PART)
                .with("at", entry.at())
                .with("action", entry.action())
                .with("about", entry.subject())
                .with("by", people.nameOf(new UserId(entry.actor())));
        new TreeMap<>(entry.facts()).forEach((fact, value) -> sheet.with(HeldField.FACT + fact, spoken(fact, value)));
        return sheet.sheet();
    }

    /** Accounts are named; everything else is a code, a day or a number. */
    private String spoken(String fact, String value) {
        return PEOPLE.contains(fact) ? people.nameOf(new UserId(value)) : value;
    }

    /** It names accounts and references and quotes nobody, so that the chain can be verified for ever. */
    @Override
    public void erase(RecordKey record, Removal removal) {
        // Nothing of it is personal.
    }
}
