package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementSummary;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;

/** Agreements newest first: all of them for the trust, their own for a partner. All its state is in the address. */
@Named
@RequestScoped
public class AgreementsView {
    @Inject
    AgreementRegister register;

    @Inject
    AgreementQuery query;

    @Inject
    AgreementRows rows;

    private Page<AgreementSummary> page;

    public void load() {
        page = register.page(query.filter(), query.page());
    }

    public List<AgreementRow> getRows() {
        return page.rows().stream().map(summary -> rows.row(summary, one())).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public String getOlder() {
        return page.hasNext() ? query.list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }

    /** The page of one agreement beside this list. */
    private static String one() {
        var list = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return list.replace("/agreements.xhtml", "/agreement");
    }
}
