package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;

/**
 * The same row as {@link FeedbackItem}, seen as that which somebody can be taken out of: every text that they or the staff wrote
 * into it. What they said changes here and nowhere else.
 */
@Entity
@Table(name = "feedback_item")
public class ItemTexts {
    /** No phrase has this hash: nobody opens the item any more. */
    private static final String NO_PHRASE = "-";

    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference reference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FeedbackStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "loop_status", insertable = false, updatable = false)
    private LoopStatus loop;

    private String words;
    private String request;

    @Column(name = "phrase_hash")
    private String phraseHash;

    @Column(name = "renewed_hash")
    private String renewedHash;

    @Column(name = "screening_reason")
    private String screeningReason;

    @Column(name = "receiving_body", updatable = false)
    private String receivingBody;

    @Column(name = "analysis_note")
    private String analysisNote;

    @Column(name = "hot_words")
    private String hotWords;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private String learning;

    @Column(name = "complaint_agreed")
    private String complaintAgreed;

    @Column(name = "redirect_consent")
    private String redirectConsent;

    private String erased;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected ItemTexts() {}

    /** Takes somebody out. Once everything is gone, the page of the item opens for nobody. */
    void erase(Removal removal, Instant at) {
        words = removal.ofTheirs(words);
        request = removal.ofTheirs(request);
        screeningReason = removal.ofTheirs(screeningReason, 1000);
        analysisNote = removal.ofTheirs(analysisNote, 2000);
        learning = removal.ofOurs(learning);
        complaintAgreed = removal.ofTheirs(complaintAgreed, 500);
        redirectConsent = removal.ofTheirs(redirectConsent, 500);
        hotWords = removal.isOfEverything() ? "" : hotWords;
        receiptNumber = removal.isOfEverything() ? "" : receiptNumber;
        if (removal.isOfEverything()) closeDoor();
        if (!isErased() || removal.isOfEverything()) erased = removal.depth().name();
        lastChange = new LastChange(UserId.SYSTEM.value(), at, "privacy.erased");
    }

    private void closeDoor() {
        phraseHash = NO_PHRASE;
        renewedHash = "";
    }

    private boolean isErased() {
        return !erased.isEmpty();
    }

    /** Adds what the staff wrote about it. */
    HeldSheet.Builder tell(HeldSheet.Builder sheet) {
        return sheet.with("screeningReason", screeningReason)
                .with("receivingBody", receivingBody)
                .with("receiptNumber", receiptNumber)
                .with("learning", learning)
                .with("complaintAgreed", complaintAgreed)
                .with("redirectConsent", redirectConsent)
                .with("hotWords", hotWords)
                .with("analysisNote", analysisNote);
    }
}
