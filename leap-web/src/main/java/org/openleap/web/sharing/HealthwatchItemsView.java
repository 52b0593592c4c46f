package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.sharing.HealthwatchRegister;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;
import org.openleap.web.portal.FilterMenu;

/** Items shared with the independent voice, and the suggestions in them. All state is in the address. */
@Named
@RequestScoped
public class HealthwatchItemsView {
    private static final String ITEMS = "/healthwatch/items";
    private static final String SUGGESTIONS = "/healthwatch/suggestions";

    @Inject
    HealthwatchRegister register;

    @Inject
    SharedQuery query;

    @Inject
    StoryRows rows;

    @Inject
    OutcomeCards cards;

    private Page<SharedStory> page;

    public void load() {
        page = register.items(query.filter(), query.page());
    }

    public List<StoryRow> getRows() {
        return rows.rows(page.rows(), "/healthwatch/item");
    }

    /** The suggestions of the items on this page. */
    public List<OutcomeCard> getCards() {
        return page.rows().stream()
                .flatMap(story -> story.suggestions().stream())
                .map(cards::card)
                .toList();
    }

    public List<FilterMenu> getMenus() {
        return query.menus(ITEMS, SharedOutcome.values());
    }

    public List<FilterMenu> getSuggestionMenus() {
        return query.menus(SUGGESTIONS, SharedOutcome.values());
    }

    public String getExport() {
        return query.list("/healthwatch/export").with("register", "items").toString();
    }

    public String getSuggestionExport() {
        return query.list("/healthwatch/export").with("register", "suggestions").toString();
    }

    public String getOlder() {
        return older(ITEMS);
    }

    public String getNewest() {
        return newest(ITEMS);
    }

    public String getOlderSuggestions() {
        return older(SUGGESTIONS);
    }

    public String getNewestSuggestions() {
        return newest(SUGGESTIONS);
    }

    private String older(String path) {
        return page.hasNext()
                ? query.list(path).with("after", page.nextCursor()).toString()
                : "";
    }

    private String newest(String path) {
        return query.isOlder() ? query.list(path).toString() : "";
    }
}
