package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.MutualScore;
import org.openleap.commitment.Side;
import org.openleap.partnership.PartnershipReference;
import org.openleap.web.portal.Href;

/** The card "What we promised each other" on the page of a partnership. In pages: {@code #{commitmentCard.of(ref)}}. */
@Named
@RequestScoped
public class CommitmentCard {
    private static final int SHOWN = 4;
    private static final int MOST = 200;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentLines lines;

    private final Map<String, PromiseCard> known = new HashMap<>();

    /** @param partnership reference such as {@code LEAP-14}, of a partnership that this page has shown */
    public PromiseCard of(String partnership) {
        return known.computeIfAbsent(partnership, each -> read(new PartnershipReference(each)));
    }

    private PromiseCard read(PartnershipReference partnership) {
        var all = register.ofPartnership(partnership, MOST);
        var partner = register.promises(partnership).partner();
        return new PromiseCard(
                CommitmentText.of("card.trustTo", partner),
                shown(all, Side.TRUST),
                CommitmentText.of("card.toTrust", partner),
                shown(all, Side.PARTNER),
                score(register.score(partnership)),
                CommitmentText.of("card.all", all.size()),
                Href.to("/staff/commitments").with("partnership", partnership).toString(),
                Href.to("/staff/promises").with("ref", partnership).toString());
    }

    private List<CommitmentLine> shown(List<CommitmentSummary> all, Side by) {
        return all.stream()
                .filter(each -> each.by() == by)
                .limit(SHOWN)
                .map(lines::line)
                .toList();
    }

    static String score(MutualScore score) {
        var trust = score.trust();
        var partner = score.partner();
        if (score.together().due() == 0) return CommitmentText.of("card.nothingDue");
        return CommitmentText.of("card.score", trust.kept(), trust.due(), partner.kept(), partner.due());
    }
}
