package org.openleap.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditRegister;
import org.openleap.audit.ChainReport;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;

/** The trail, newest first, and whether its chain is whole. */
@Named
@ViewScoped
public class AuditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    AuditRegister register;

    private String after = "";
    private Page<AuditEntry> page;
    private String report = "";

    public void load() {
        page = register.page(new PageRequest(ROWS, after));
    }

    /** Walks the whole chain and says what was found. */
    public void verify() {
        report = inWords(register.verify());
    }

    public List<AuditEntry> getEntries() {
        return page.rows();
    }

    /** Codes and dates of an entry in one line. */
    public String facts(AuditEntry entry) {
        return new TreeMap<>(entry.facts())
                .entrySet().stream()
                        .map(fact -> PortalText.of("audit.fact", fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining(", "));
    }

    public String getReport() {
        return report;
    }

    public String getOlder() {
        return page.hasNext()
                ? Href.to("/staff/audit").with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : "/staff/audit";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    private static String inWords(ChainReport report) {
        return report.isWhole()
                ? PortalText.of("audit.whole", report.sealed())
                : PortalText.of("audit.broken", report.firstBroken());
    }
}
