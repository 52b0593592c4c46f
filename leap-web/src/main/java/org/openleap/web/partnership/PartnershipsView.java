package org.openleap.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;

/** The programme of all partnerships, as a table and as a timeline. All its state is in the address. */
@Named
@RequestScoped
public class PartnershipsView {
    @Inject
    PartnershipRegister register;

    @Inject
    PartnershipQuery query;

    @Inject
    PartnershipRows presenter;

    @Inject
    CurrentUser user;

    private Page<PartnershipSummary> page;

    public void load() {
        page = register.page(query.filter(), query.page());
    }

    public List<PartnershipRow> getRows() {
        return presenter.rows(page.rows());
    }

    public List<Integer> getYears() {
        return presenter.years(page.rows());
    }

    /** Where today stands on the timeline. */
    public int getToday() {
        return presenter.today(page.rows());
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public boolean isTimeline() {
        return query.isTimeline();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public List<FilterMenu.Option> getViews() {
        return query.views();
    }

    /** Whether this person begins partnerships. */
    public boolean isBeginning() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    /** Whether this person answers who signed up. */
    public boolean isAnswering() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER);
    }

    public String getOlder() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }
}
