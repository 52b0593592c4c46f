package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One pair as the public reads it; holds nothing that may not be public.
 *
 * @param id of this wording
 * @param number of the answer, under which the public finds it whatever its wording
 * @param service code, empty for the whole trust
 * @param place code, empty for the whole trust
 * @param themes codes
 * @param earlier what was said before
 * @param easyRead whether there is an easy-read version
 */
public record PublishedPair(
        long id,
        long number,
        String youSaid,
        String weDid,
        PairOutcome outcome,
        String service,
        String place,
        List<String> themes,
        Instant publishedAt,
        EarlierAnswer earlier,
        boolean easyRead)
        implements Serializable {
    public PublishedPair {
        themes = List.copyOf(themes);
    }

    public boolean isCorrected() {
        return earlier.isCorrected();
    }

    public boolean isReversed() {
        return earlier.isReversedBy(outcome);
    }
}
