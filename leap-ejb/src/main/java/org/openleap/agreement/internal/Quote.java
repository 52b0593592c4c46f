package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.ReleaseQuote;
import org.openleap.shared.error.RuleViolatedException;

/** What a signatory said, with the day they agreed to its being printed. */
@Embeddable
public class Quote {
    private int position;
    private String name;
    private String office;
    private String words;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    protected Quote() {}

    /** @throws RuleViolatedException {@link AgreementProblem#QUOTE_WITHOUT_CONSENT} */
    Quote(int position, ReleaseQuote quote) {
        this.position = position;
        this.name = quote.name().strip();
        this.office = quote.office().strip();
        this.words = quote.words().strip();
        this.consentOn =
                quote.consentOn().orElseThrow(() -> new RuleViolatedException(AgreementProblem.QUOTE_WITHOUT_CONSENT));
    }

    ReleaseQuote.Printed read() {
        return new ReleaseQuote.Printed(name, office, words, consentOn);
    }

    int position() {
        return position;
    }
}
