package org.openleap.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.shared.Page;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.References;

/** The inbox: what people said, newest first, with a reading pane. All its state is in the address. */
@Named
@RequestScoped
public class InboxView {
    @Inject
    FeedbackRegister register;

    @Inject
    InboxQuery query;

    @Inject
    InboxFilters filters;

    @Inject
    InboxRows presenter;

    @Inject
    ItemFacts facts;

    private Page<FeedbackSummary> page;
    private FeedbackDetail reading;

    public void load() {
        page = register.page(query.filter(), query.page());
        if (!query.chosen().isEmpty()) reading = register.find(References.item(query.chosen()));
        else if (!page.rows().isEmpty())
            reading = register.find(page.rows().get(0).reference());
    }

    public List<InboxRow> getRows() {
        return page.rows().stream()
                .map(item -> presenter.row(item, here(), isReading(item)))
                .toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public List<FilterMenu> getMenus() {
        return filters.menus(query.filter());
    }

    public List<FilterMenu.Option> getOwners() {
        return filters.owners(query.filter());
    }

    /** The item in the reading pane; null when the list is empty. */
    public FeedbackDetail getReading() {
        return reading;
    }

    public InboxRow getReadingRow() {
        return presenter.row(reading.summary(), here(), true);
    }

    public List<Fact> getFacts() {
        return facts.of(reading);
    }

    /** {@code reading} when a person chose a row: on a phone the pane then stands alone. */
    public String getMode() {
        return query.chosen().isEmpty() ? "" : "reading";
    }

    public String getOlder() {
        return page.hasNext()
                ? filters.list(query.filter()).with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return query.isOlder() ? filters.list(query.filter()).toString() : "";
    }

    public String getList() {
        return here().toString();
    }

    private Href here() {
        return filters.list(query.filter()).with("after", query.after());
    }

    private boolean isReading(FeedbackSummary item) {
        return reading != null && reading.reference().equals(item.reference());
    }
}
