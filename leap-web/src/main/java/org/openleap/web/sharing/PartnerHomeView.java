package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.PartnerFigures;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.PartnerRelays;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedOutcome;
import org.openleap.web.support.Site;

/** The home of a partner: what waits for them, what the trust owes them, what they told and what happened. */
@Named
@RequestScoped
public class PartnerHomeView {
    private static final int ROWS = 5;
    private static final int FEW = 3;

    @Inject
    PartnerRegister register;

    @Inject
    PartnerRelays relays;

    @Inject
    StoryRows rows;

    @Inject
    RelayCards cards;

    @Inject
    CurrentUser user;

    @Inject
    Site site;

    private PartnerFigures figures;
    private List<StoryRow> latest;
    private List<StoryRow> owed;
    private List<RelayCard> waiting;

    public void load() {
        figures = register.figures();
        latest = stories(SharedFilter.all(), ROWS);
        owed = stories(SharedFilter.withOutcome(SharedOutcome.DECIDING), FEW);
        waiting = relays.page(RelayStatus.OWED, PageRequest.first(FEW)).rows().stream()
                .map(cards::card)
                .toList();
    }

    public String getHeading() {
        return SharingText.of("home.heading", user.caller().name().split(" ")[0]);
    }

    public String getLead() {
        return SharingText.of("home.lead", figures.organisation(), site.getTrustName());
    }

    public PartnerFigures getFigures() {
        return figures;
    }

    /** Credit for impact: how many changes came from what they told. */
    public String getCredit() {
        return SharingText.of("home.credit", figures.changes());
    }

    public List<StoryRow> getLatest() {
        return latest;
    }

    /** Answers that the trust still owes. */
    public List<StoryRow> getOwed() {
        return owed;
    }

    /** News that they still have to pass on. */
    public List<RelayCard> getWaiting() {
        return waiting;
    }

    private List<StoryRow> stories(SharedFilter filter, int most) {
        return rows.rows(register.page(filter, PageRequest.first(most)).rows(), "/partner/item");
    }
}
