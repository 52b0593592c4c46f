package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditRegister;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** The audit trail. */
@RequestScoped
public class AuditExport implements ExportedList {
    @Inject
    AuditRegister register;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of("number", "at", "actor", "action", "subject", "facts");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(page);
        return new Page<>(found.rows().stream().map(AuditExport::row).toList(), found.nextCursor());
    }

    private static List<String> row(AuditEntry entry) {
        var facts = entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
        return List.of(
                String.valueOf(entry.id()),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                facts);
    }
}
