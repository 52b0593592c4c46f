package org.openleap.api.commitment;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openleap.api.support.Tagged;
import org.openleap.commitment.CommitmentDetail;

/** The tag of a commitment, asked for before a step and given after it. */
final class CommitmentTag {
    private CommitmentTag() {}

    /**
     * The commitment, when the caller has read it as it is.
     *
     * @throws org.openleap.api.support.ApiRefusal as {@link Tagged#require} does
     */
    static CommitmentDetail require(CommitmentDetail current, String ifMatch, Request conditions) {
        Tagged.require(ifMatch, CommitmentResponse.from(current), current.version(), conditions);
        return current;
    }

    /** What it is after the step. */
    static Response changed(CommitmentDetail now) {
        return Tagged.changed(CommitmentResponse.from(now), now.version());
    }
}
