package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.publication.Voice;

/** The words of a pair as they will be read, and whose words they are. */
@Embeddable
public class PairText {
    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Column(name = "you_said")
    private String youSaid;

    @Column(name = "we_did")
    private String weDid;

    @Column(name = "kept_because")
    private String keptBecause;

    protected PairText() {}

    PairText(Voice voice, String youSaid, String weDid, String keptBecause) {
        this.voice = voice;
        this.youSaid = youSaid;
        this.weDid = weDid;
        this.keptBecause = keptBecause;
    }

    Voice voice() {
        return voice;
    }

    String youSaid() {
        return youSaid;
    }

    String weDid() {
        return weDid;
    }

    String keptBecause() {
        return keptBecause;
    }

    /** Everything that the public will read. */
    String all() {
        return youSaid + "\n" + weDid;
    }
}
