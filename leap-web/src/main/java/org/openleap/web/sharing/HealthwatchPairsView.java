package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;

/** The published pairs with the filters of the other registers. */
@Named
@RequestScoped
public class HealthwatchPairsView {
    private static final String PATH = "/healthwatch/published";

    @Inject
    PublicationRegister register;

    @Inject
    SharedQuery query;

    private Page<PublishedPair> page;

    public void load() {
        page = register.published(query.pairs(), query.page());
    }

    public List<PublishedPair> getPairs() {
        return page.rows();
    }

    public List<FilterMenu> getMenus() {
        return query.menus(PATH, PairOutcome.values());
    }

    public String getExport() {
        return query.list("/healthwatch/export").with("register", "pairs").toString();
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
