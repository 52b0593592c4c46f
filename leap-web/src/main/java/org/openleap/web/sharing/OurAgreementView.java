package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentScore;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Dates;

/** "Our agreement" on the home of a partner: until when it counts, and how many promises of both sides are kept. */
@Named
@RequestScoped
public class OurAgreementView {
    @Inject
    AgreementRegister agreements;

    @Inject
    CommitmentRegister commitments;

    @Inject
    Dates dates;

    private Optional<AgreementSummary> agreement;
    private CommitmentScore score;

    /** Whether an agreement is in force. */
    public boolean isInForce() {
        return agreement().isPresent();
    }

    /** Whether any promise has fallen due: before that there is nothing to count. */
    public boolean isCounted() {
        return score().due() > 0;
    }

    public int getPercent() {
        return score().percent();
    }

    public String getKept() {
        return SharingText.of("agreement.ring", score().kept(), score().due());
    }

    public String getSentence() {
        var until = agreement().map(AgreementSummary::endsOn).map(dates::day).orElse("");
        if (!isCounted()) return SharingText.of("agreement.until", until);
        return SharingText.of("agreement.kept", score().kept(), score().due(), until);
    }

    public String getHref() {
        return agreement()
                .map(found -> Href.to("/partner/agreement")
                        .with("ref", found.reference())
                        .toString())
                .orElse("/partner/agreements");
    }

    private Optional<AgreementSummary> agreement() {
        if (agreement == null) {
            var inForce = new AgreementFilter(AgreementStatus.IN_FORCE.name(), "", "", "");
            agreement = agreements.page(inForce, PageRequest.first(1)).rows().stream()
                    .findFirst();
        }
        return agreement;
    }

    private CommitmentScore score() {
        if (score == null) {
            score = agreement()
                    .map(found -> commitments.score(found.partnership()).together())
                    .orElse(CommitmentScore.NONE);
        }
        return score;
    }
}
