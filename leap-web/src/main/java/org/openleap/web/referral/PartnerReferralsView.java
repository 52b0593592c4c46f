package org.openleap.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerReferrals;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Texts;

/** What the trust passed to the partner: what waits for them, and everything. All its state is in the address. */
@Named
@RequestScoped
public class PartnerReferralsView {
    private static final String PATH = "/partner/referrals";
    private static final int ROWS = 20;

    @Inject
    PartnerReferrals referrals;

    @Inject
    ReferralCards cards;

    @Inject
    HttpServletRequest request;

    private Page<PartnerReferral> page;

    public void load() {
        page = referrals.page(isWaiting(), new PageRequest(ROWS, parameter("after")));
    }

    public List<ReferralCard> getCards() {
        return page.rows().stream().map(cards::card).toList();
    }

    public boolean isWaiting() {
        return !parameter("list").equals("all");
    }

    public List<FilterMenu.Option> getLists() {
        return List.of(option("waiting", ""), option("all", "all"));
    }

    private FilterMenu.Option option(String key, String list) {
        return new FilterMenu.Option(
                Texts.text("referral", "list." + key),
                Href.to(PATH).with("list", list).toString(),
                String.valueOf(parameter("list").equals(list)));
    }

    public String getOlder() {
        return page.hasNext() ? list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list().toString();
    }

    private Href list() {
        return Href.to(PATH).with("list", parameter("list"));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
