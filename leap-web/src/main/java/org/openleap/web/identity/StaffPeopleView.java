package org.openleap.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.Colleague;
import org.openleap.identity.StaffRegister;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;

/** The people of the trust by name, with what they work for. All its state is in the address. */
@Named
@RequestScoped
public class StaffPeopleView {
    @Inject
    StaffRegister register;

    @Inject
    StaffPeopleQuery query;

    @Inject
    ColleagueWords words;

    private Page<Colleague> page;

    public void load() {
        page = register.page(query.filter(), query.page());
    }

    public List<ColleagueRow> getRows() {
        return page.rows().stream().map(words::brief).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    /** What to do next when there is nobody to show. */
    public String getHint() {
        return ColleagueText.of(query.isFiltered() ? "colleagues.nobodyLikeThat" : "colleagues.nobody");
    }

    public String getTyped() {
        return query.typed();
    }

    public String getService() {
        return query.service();
    }

    public String getStanding() {
        return query.chosenStanding();
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public List<FilterMenu.Option> getStandings() {
        return query.standings();
    }

    public String getNext() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getFirst() {
        return query.isLater() ? query.list().toString() : "";
    }
}
