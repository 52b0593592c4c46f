package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.sharing.PartnerFigures;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;
import org.openleap.web.portal.FilterMenu;

/** Everything a partner told the trust or the trust shares with it. All state is in the address. */
@Named
@RequestScoped
public class PartnerItemsView {
    private static final String PATH = "/partner/items";

    @Inject
    PartnerRegister register;

    @Inject
    SharedQuery query;

    @Inject
    StoryRows rows;

    private Page<SharedStory> page;
    private PartnerFigures figures;

    public void load() {
        page = register.page(query.filter(), query.page());
        figures = register.figures();
    }

    public List<StoryRow> getRows() {
        return rows.rows(page.rows(), "/partner/item");
    }

    /** While sharing is off, only what they told themselves is here. */
    public boolean isSharing() {
        return figures.sharing();
    }

    public List<FilterMenu> getMenus() {
        return query.menus(PATH, SharedOutcome.values());
    }

    public String getExport() {
        return query.list("/partner/export").toString();
    }

    public String getOlder() {
        return page.hasNext()
                ? query.list(PATH).with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list(PATH).toString() : "";
    }
}
