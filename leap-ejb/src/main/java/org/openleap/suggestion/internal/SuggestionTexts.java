package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;

/** The same row as {@link Suggestion}, seen as that which somebody can be taken out of: what they said, and what was answered. */
@Entity
@Table(name = "suggestion")
public class SuggestionTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(updatable = false)
    private int number;

    private String quote;
    private String title;
    private String reason;

    @Column(name = "would_change")
    private String wouldChange;

    @Column(name = "sent_back")
    private String sentBack;

    private String action;
    private String news;

    @Column(name = "change_made")
    private String changeMade;

    private String evidence;

    @Column(name = "proposed_reason")
    private String proposedReason;

    @Column(name = "proposed_would_change")
    private String proposedWouldChange;

    private String delay;
    private String confirmation;
    private String partner;

    @Column(name = "partner_words")
    private String partnerWords;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected SuggestionTexts() {}

    /** The quote is theirs; everything else is the trust's, and stays without what gives them away. */
    void erase(Removal removal, Instant at) {
        quote = removal.ofTheirs(quote, 1000);
        title = removal.ofOurs(title);
        reason = ofOurs(reason, removal);
        wouldChange = ofOurs(wouldChange, removal);
        sentBack = ofOurs(sentBack, removal);
        action = ofOurs(action, removal);
        news = ofOurs(news, removal);
        changeMade = ofOurs(changeMade, removal);
        evidence = ofOurs(evidence, removal);
        proposedReason = ofOurs(proposedReason, removal);
        proposedWouldChange = ofOurs(proposedWouldChange, removal);
        delay = removal.ofOurs(delay);
        confirmation = removal.ofOurs(confirmation);
        partner = removal.ofOurs(partner, 200);
        partnerWords = removal.ofOurs(partnerWords);
        lastChange = new LastChange(UserId.SYSTEM.value(), at, "privacy.erased");
    }

    HeldSheet sheet() {
        return HeldSheet.of("suggestion")
                .with("reference", item.value() + "/" + number)
                .with("quote", quote)
                .with("title", title)
                .with("reason", text(reason))
                .with("wouldChange", text(wouldChange))
                .with("action", text(action))
                .with("news", text(news))
                .with("change", text(changeMade))
                .with("evidence", text(evidence))
                .with("proposedReason", text(proposedReason))
                .with("proposedWouldChange", text(proposedWouldChange))
                .with("sentBack", text(sentBack))
                .with("delay", delay)
                .with("confirmation", confirmation)
                .with("partner", partner)
                .with("partnerWords", partnerWords)
                .sheet();
    }

    private static String ofOurs(String text, Removal removal) {
        return text == null ? null : removal.ofOurs(text);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
