package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One pair as the public reads it; holds nothing that may not be public.
 *
 * @param service code, empty for the whole trust
 * @param place code, empty for the whole trust
 * @param themes codes
 */
public record PublishedPair(
        long id,
        String youSaid,
        String weDid,
        PairOutcome outcome,
        String service,
        String place,
        List<String> themes,
        Instant publishedAt)
        implements Serializable {
    public PublishedPair {
        themes = List.copyOf(themes);
    }
}
