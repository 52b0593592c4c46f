package org.openleap.agreement.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.MediaRelease;
import org.openleap.agreement.WriteRelease;
import org.openleap.shared.error.RuleViolatedException;

/** The media release of one agreement. Born when somebody writes it; everybody reads it once it was opened. */
@Entity
@Table(name = "media_release")
public class Release {
    @Id
    @Column(name = "agreement_id")
    private long agreement;

    @Column(name = "reference")
    private String number;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private String headline;
    private String body;
    private String notes;
    private String contact;

    @Column(name = "picture_id")
    private Long picture;

    private String caption;
    private String alternative;
    private boolean published;

    @ElementCollection
    @CollectionTable(name = "release_quote", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("position")
    private List<Quote> quotes = new ArrayList<>();

    @Version
    private long version;

    protected Release() {}

    public static Release of(long agreement) {
        var release = new Release();
        release.agreement = agreement;
        return release;
    }

    /**
     * @param pictureId 0 for no picture
     * @throws RuleViolatedException {@link AgreementProblem#PICTURE_WITHOUT_WORDS} or
     *     {@link AgreementProblem#QUOTE_WITHOUT_CONSENT}
     */
    public void write(WriteRelease command, long pictureId) {
        if (pictureId > 0 && command.alternative().isBlank()) {
            throw new RuleViolatedException(AgreementProblem.PICTURE_WITHOUT_WORDS);
        }
        number = command.number().strip();
        releasedOn = command.releasedOn();
        headline = command.headline().strip();
        body = command.body().strip();
        notes = command.notes().strip();
        contact = command.contact().strip();
        picture = pictureId == 0 ? null : pictureId;
        caption = command.caption().strip();
        alternative = command.alternative().strip();
        quotes.clear();
        command.quotes().forEach(quote -> quotes.add(new Quote(quotes.size() + 1, quote)));
    }

    public void open(boolean toEverybody) {
        published = toEverybody;
    }

    public MediaRelease read() {
        return new MediaRelease(
                number,
                releasedOn,
                headline,
                body,
                quotes.stream().map(Quote::read).toList(),
                picture == null ? 0 : picture,
                caption,
                alternative,
                notes,
                contact,
                published);
    }
}
