package org.openleap.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentService;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;

/** The ledger of permissions, the newest entry first. */
@Named
@RequestScoped
public class ConsentsView {
    private static final int ROWS = 25;
    private static final String PATH = "/staff/consents";

    @Inject
    ConsentService service;

    @Inject
    ConsentLines presenter;

    private String after = "";
    private Page<ConsentEntry> page;

    public void load() {
        page = service.page(new PageRequest(ROWS, after));
    }

    public List<ConsentLine> getLines() {
        return page.rows().stream().map(presenter::line).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public String getOlder() {
        return page.hasNext() ? Href.to(PATH).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : PATH;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
