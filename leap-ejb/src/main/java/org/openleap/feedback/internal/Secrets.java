package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What LEAP keeps instead of secrets: enough to recognise them, not to know them. */
@Embeddable
public class Secrets {
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "phrase_hash")
    private String phraseHash;

    protected Secrets() {}

    public Secrets(String keyHash, String contentHash, String phraseHash) {
        this.keyHash = keyHash;
        this.contentHash = contentHash;
        this.phraseHash = phraseHash;
    }

    public boolean isForContent(String hash) {
        return contentHash.equals(hash);
    }

    public boolean isForPhrase(String hash) {
        return phraseHash.equals(hash);
    }
}
