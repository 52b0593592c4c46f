package org.openleap.referral.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Referral}, seen as that which somebody can be taken out of: what the trust asked, and the partner said. */
@Entity
@Table(name = "referral")
public class ReferralTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(name = "referred_at", updatable = false)
    private Instant at;

    private String title;
    private String why;
    private String words;

    @Version
    private long version;

    protected ReferralTexts() {}

    void erase(Removal removal) {
        title = removal.ofOurs(title, 200);
        why = removal.ofOurs(why, 1000);
        words = removal.ofOurs(words, 2000);
    }

    HeldSheet sheet() {
        return HeldSheet.of("referral")
                .with("at", at)
                .with("title", title)
                .with("reason", why)
                .with("partnerWords", words)
                .sheet();
    }
}
