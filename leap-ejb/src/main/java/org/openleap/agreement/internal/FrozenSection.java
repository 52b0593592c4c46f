package org.openleap.agreement.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;

/** A section as it was shown, with the heading of that day. */
@Embeddable
public class FrozenSection {
    private int position;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String heading;
    private String wording;

    protected FrozenSection() {}

    FrozenSection(int position, SectionText text) {
        this.position = position;
        this.kind = text.kind();
        this.heading = text.heading();
        this.wording = text.wording();
    }

    SectionText text() {
        return new SectionText(kind, heading, wording);
    }

    int position() {
        return position;
    }
}
