package org.openleap.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** All suggestions, newest first, by status, service, owner and deadline. All its state is in the address. */
@Named
@RequestScoped
public class SuggestionsView {
    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionQuery query;

    @Inject
    SuggestionCards cards;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    private Page<SuggestionSummary> page;

    public void load() {
        page = register.page(query.filter(), query.page());
    }

    public List<SuggestionRow> getRows() {
        return page.rows().stream().map(this::row).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public List<FilterMenu.Option> getOwners() {
        return query.owners();
    }

    public String getOlder() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }

    private SuggestionRow row(SuggestionSummary summary) {
        return new SuggestionRow(
                summary.reference().value(),
                summary.title(),
                Href.to("/staff/suggestion").with("ref", summary.reference()).toString(),
                labels.service(summary.service()),
                summary.owner(),
                deadlines.isDue(summary.due()) ? dates.day(summary.due()) : "",
                cards.tagsOf(summary));
    }
}
