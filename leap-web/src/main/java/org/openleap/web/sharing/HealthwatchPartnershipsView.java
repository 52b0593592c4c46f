package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openleap.partnership.PublicPartner;
import org.openleap.partnership.PublicPartnership;
import org.openleap.partnership.PublicPartnerships;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Dates;

/** The partnerships in force, with their partners and outcomes. */
@Named
@RequestScoped
public class HealthwatchPartnershipsView {
    private static final String PATH = "/healthwatch/partnerships";
    private static final int ROWS = 25;

    @Inject
    PublicPartnerships register;

    @Inject
    HttpServletRequest request;

    @Inject
    Dates dates;

    private Page<PublicPartnership> page;

    public void load() {
        page = register.page(new PageRequest(ROWS, after()));
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
        return page.hasNext() ? Href.to(PATH).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after().isEmpty() ? "" : PATH;
    }

    private String after() {
        return Objects.requireNonNullElse(request.getParameter("after"), "");
    }
}
