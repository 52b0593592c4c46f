package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.portal.FilterMenu;

/** The directory: search first, then everything by name. All its state is in the address. */
@Named
@RequestScoped
public class StakeholdersView {
    @Inject
    StakeholderRegister register;

    @Inject
    StakeholderQuery query;

    @Inject
    StakeholderRows rows;

    private Page<OrganisationSummary> page;

    public void load() {
        page = isSearching()
                ? new Page<>(register.search(query.typed()), "")
                : register.page(query.filter(), query.page());
    }

    public List<StakeholderRow> getRows() {
        return rows.rows(page.rows());
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    /** How far the directory reaches beyond the familiar networks. */
    public String getShare() {
        var share = register.networkShare();
        return DirectoryText.of("share", share.organisations(), share.fresh(), share.percent());
    }

    public boolean isSearching() {
        return !query.typed().isEmpty();
    }

    public String getTyped() {
        return query.typed();
    }

    /** What to do next when there is nothing to show. */
    public String getHint() {
        if (isSearching()) return DirectoryText.of("nothing.found", query.typed());
        return DirectoryText.of(query.isFiltered() ? "nothing.filtered" : "nothing.atAll");
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public List<FilterMenu.Option> getOwners() {
        return query.owners();
    }

    public String getNext() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getFirst() {
        return query.isLater() ? query.list().toString() : "";
    }
}
