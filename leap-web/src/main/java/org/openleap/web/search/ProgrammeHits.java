package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.agreement.AgreementFinder;
import org.openleap.agreement.AgreementSummary;
import org.openleap.partnership.PartnershipFinder;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.web.portal.Href;

/** Partnerships and agreements that match. */
@RequestScoped
public class ProgrammeHits {
    @Inject
    PartnershipFinder partnerships;

    @Inject
    AgreementFinder agreements;

    Optional<SearchGroup> partnerships(String typed) {
        var hits = partnerships.find(typed).stream().map(ProgrammeHits::hit).toList();
        return RegisterHits.group("partnerships", hits, FindText.count(hits.size(), false), "");
    }

    Optional<SearchGroup> agreements(String typed) {
        var hits = agreements.find(typed).stream().map(ProgrammeHits::hit).toList();
        return RegisterHits.group("agreements", hits, FindText.count(hits.size(), false), "");
    }

    private static SearchHit hit(PartnershipSummary found) {
        var about = found.owner().isEmpty() ? found.reference().value() : found.reference() + " · " + found.owner();
        var href = Href.to("/staff/partnership").with("ref", found.reference()).toString();
        return SearchHit.named(found.title(), about, href);
    }

    private static SearchHit hit(AgreementSummary found) {
        var href = Href.to("/staff/agreement").with("ref", found.reference()).toString();
        return SearchHit.named(found.title(), found.reference().value(), href);
    }
}
