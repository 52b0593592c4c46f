package org.openleap.web.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.MediaRelease;
import org.openleap.agreement.ReleaseQuote;
import org.openleap.agreement.SignatureLine;
import org.openleap.agreement.UploadedFile;
import org.openleap.agreement.WriteRelease;

/** A media release while it is typed, with room for a quote of each of two signatories. */
public class ReleaseForm {
    @NotBlank
    @Size(max = 40)
    private String number = "";

    @NotNull
    private LocalDate releasedOn;

    @NotBlank
    @Size(max = 200)
    private String headline = "";

    @NotBlank
    @Size(max = 10000)
    private String body = "";

    @NotNull
    @Size(max = 500)
    private String caption = "";

    @NotNull
    @Size(max = 500)
    private String alternative = "";

    @NotNull
    @Size(max = 5000)
    private String notes = "";

    @NotBlank
    @Size(max = 500)
    private String contact = "";

    private final QuoteForm first = new QuoteForm();
    private final QuoteForm second = new QuoteForm();

    /** The signatories speak, unless somebody else does. */
    void begin(AgreementDetail agreement, LocalDate today) {
        releasedOn = today;
        headline = agreement.summary().title();
        var signed =
                agreement.signatures().stream().filter(SignatureLine::isSigned).iterator();
        for (var quote : List.of(first, second)) name(quote, signed);
    }

    void take(MediaRelease release) {
        number = release.number();
        releasedOn = release.releasedOn();
        headline = release.headline();
        body = release.body();
        caption = release.caption();
        alternative = release.alternative();
        notes = release.notes();
        contact = release.contact();
        var quotes = release.quotes().iterator();
        for (var quote : List.of(first, second)) if (quotes.hasNext()) quote.take(quotes.next());
    }

    WriteRelease toCommand(AgreementDetail agreement, Optional<UploadedFile> picture) {
        return new WriteRelease(
                agreement.summary().reference(),
                agreement.version(),
                number,
                releasedOn,
                headline,
                body,
                quotes(),
                picture,
                caption,
                alternative,
                notes,
                contact);
    }

    private List<ReleaseQuote> quotes() {
        return Stream.of(first, second)
                .filter(QuoteForm::isGiven)
                .map(QuoteForm::toQuote)
                .toList();
    }

    private static void name(QuoteForm quote, Iterator<SignatureLine> signed) {
        if (!signed.hasNext()) return;
        var line = signed.next();
        quote.setName(line.name());
        quote.setOffice(line.office() + ", " + line.side());
    }

    public QuoteForm getFirst() {
        return first;
    }

    public QuoteForm getSecond() {
        return second;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getReleasedOn() {
        return releasedOn;
    }

    public void setReleasedOn(LocalDate releasedOn) {
        this.releasedOn = releasedOn;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
