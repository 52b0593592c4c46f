package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** What LEAP keeps instead of secrets: enough to recognise them, not to know them. */
@Embeddable
public class Secrets {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "phrase_hash")
    private String phraseHash;

    /** Of the words that were sent when the first ones were lost; empty for none. */
    @Column(name = "renewed_hash")
    private String renewedHash;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    /** It came in a file, and nobody ever had a phrase for it; derived by the database. */
    @Column(insertable = false, updatable = false)
    private boolean imported;

    protected Secrets() {}

    public Secrets(String keyHash, String contentHash, String phraseHash) {
        this.keyHash = keyHash;
        this.contentHash = contentHash;
        this.phraseHash = phraseHash;
        this.renewedHash = "";
    }

    Secrets withKey(String hash) {
        return new Secrets(hash, contentHash, phraseHash);
    }

    public boolean isForContent(String hash) {
        return contentHash.equals(hash);
    }

    public boolean isForPhrase(String hash) {
        return phraseHash.equals(hash) || !renewedHash.isEmpty() && renewedHash.equals(hash);
    }

    /** Whether other words may be sent: at most once a day, so that nobody's mailbox is flooded. */
    boolean mayRenew(Instant at) {
        return renewedAt == null || Duration.between(renewedAt, at).compareTo(A_DAY) >= 0;
    }

    /** The first words stay good: whoever asks need not be the person. */
    void renew(String hash, Instant at) {
        renewedHash = hash;
        renewedAt = at;
    }
}
