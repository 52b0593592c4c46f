package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.DraftAgreement;
import org.openleap.partnership.PartnershipScale;
import org.openleap.shared.error.RuleViolatedException;

/** What an agreement is called, of which kind it is, and from which day to which it counts. */
@Embeddable
public class AgreementTerms {
    private String title;
    private String kind;

    @Enumerated(EnumType.STRING)
    private PartnershipScale reach;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected AgreementTerms() {}

    /** @throws RuleViolatedException {@link AgreementProblem#DATES_REVERSED} */
    static AgreementTerms of(DraftAgreement command) {
        if (command.endsOn().isBefore(command.startsOn())) {
            throw new RuleViolatedException(AgreementProblem.DATES_REVERSED);
        }
        var terms = new AgreementTerms();
        terms.title = command.title().strip();
        terms.kind = command.kind();
        terms.reach = command.reach();
        terms.startsOn = command.startsOn();
        terms.endsOn = command.endsOn();
        terms.reviewOn = command.reviewOn();
        return terms;
    }

    void reviewNextOn(LocalDate day) {
        reviewOn = day;
    }

    boolean isOverOn(LocalDate day) {
        return endsOn.isBefore(day);
    }

    boolean hasBegunOn(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    String title() {
        return title;
    }

    String kind() {
        return kind;
    }

    PartnershipScale reach() {
        return reach;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
