package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.partnership.PublicPartner;
import org.openleap.partnership.PublicPartnership;
import org.openleap.partnership.PublicPartnerships;
import org.openleap.shared.Page;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.support.Dates;

/** The partnerships in force, with their partners and outcomes. */
@Named
@RequestScoped
public class HealthwatchPartnershipsView {
    private static final String PATH = "/healthwatch/partnerships";

    @Inject
    PublicPartnerships register;

    @Inject
    SharedQuery query;

    @Inject
    Dates dates;

    private Page<PublicPartnership> page;

    public void load() {
        page = register.page(query.partnerships(), query.page());
    }

    public List<PublicPartnership> getRows() {
        return page.rows();
    }

    /** Names of those who agreed to be named. */
    public String partners(PublicPartnership partnership) {
        return partnership.partners().stream().map(PublicPartner::name).collect(Collectors.joining(", "));
    }

    public String since(PublicPartnership partnership) {
        return SharingText.of(
                "voice.partnerships.since", dates.day(partnership.starts()), dates.day(partnership.reviewBy()));
    }

    public String getOlder() {
        return page.hasNext()
                ? query.list(PATH).with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list(PATH).toString() : "";
    }

    public List<FilterMenu> getMenus() {
        return query.partnershipMenus(PATH);
    }

    /** A copy of what the filters leave. */
    public String getExport() {
        return query.list("/healthwatch/export")
                .with("register", "partnerships")
                .toString();
    }
}
