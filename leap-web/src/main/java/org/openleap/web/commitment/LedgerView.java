package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.PromiseMatrix;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** The ledger of commitments, for the trust and for a partner. All its state is in the address. */
@Named
@RequestScoped
public class LedgerView {
    @Inject
    CommitmentRegister register;

    @Inject
    LedgerQuery query;

    @Inject
    CommitmentLines lines;

    private Page<CommitmentSummary> page;
    private List<CommitmentLine> rows;
    private PromiseMatrix only;
    private String score = "";

    public void load() {
        if (!query.partnership().isEmpty()) {
            var partnership = PromisesView.partnership(query.partnership());
            only = register.promises(partnership);
            score = CommitmentCard.score(register.score(partnership));
        }
        page = register.page(query.filter(), query.page());
        rows = lines.of(page.rows());
    }

    public List<CommitmentLine> getRows() {
        return rows;
    }

    public boolean isNothing() {
        return rows.isEmpty();
    }

    public List<FilterMenu.Option> getViews() {
        return query.views();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public boolean isOver() {
        return query.isOver();
    }

    /** How many are late, whatever the filters. */
    public int getLate() {
        return register.count(new CommitmentFilter(false, query.partnership(), "", "", "late"));
    }

    /** The one partnership that is shown, or null. */
    public PromiseMatrix getOnly() {
        return only;
    }

    public String getScore() {
        return score;
    }

    public String getPromisesHref() {
        return Href.to("/staff/promises").with("ref", query.partnership()).toString();
    }

    public String getPartnershipHref() {
        return Href.to("/staff/partnership").with("ref", query.partnership()).toString();
    }

    public String getOlder() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }
}
