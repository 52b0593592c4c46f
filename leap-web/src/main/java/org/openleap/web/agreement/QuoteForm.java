package org.openleap.web.agreement;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openleap.agreement.ReleaseQuote;

/** What one signatory says, while it is typed; without words there is no quote. */
public class QuoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String name = "";

    @Size(max = 200)
    private String office = "";

    @Size(max = 1000)
    private String words = "";

    private LocalDate consentOn;

    void take(ReleaseQuote.Printed quote) {
        name = quote.name();
        office = quote.office();
        words = quote.words();
        consentOn = quote.consentOn();
    }

    boolean isGiven() {
        return words != null && !words.isBlank();
    }

    ReleaseQuote toQuote() {
        return new ReleaseQuote(name, office, words, Optional.ofNullable(consentOn));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }
}
