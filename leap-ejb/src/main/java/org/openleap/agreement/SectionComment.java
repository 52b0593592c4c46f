package org.openleap.agreement;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a partner said about a section, and the answer.
 *
 * @param organisation display name of the partner
 * @param by display name of the person
 * @param proposal proposed wording, empty for none
 * @param answer empty while it is open
 * @param answeredBy display name, empty while it is open
 */
public record SectionComment(
        long id,
        int number,
        SectionKind section,
        String heading,
        String organisation,
        String by,
        String words,
        String proposal,
        CommentStatus status,
        String answer,
        String answeredBy,
        Instant saidAt)
        implements Serializable {
    public boolean hasProposal() {
        return !proposal.isEmpty();
    }

    public boolean isOpen() {
        return status == CommentStatus.OPEN;
    }
}
