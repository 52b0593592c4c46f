package org.openleap.publication;

import java.io.Serializable;
import java.util.List;
import org.openleap.redaction.SmallGroup;

/**
 * What the public would read.
 *
 * @param blurredSaid the same as {@code youSaid}, speaking of an unknown number of people where that speaks of few
 * @param blurredDid the same as {@code weDid}
 * @param groups words about so few people that one could be recognised
 */
public record PairPreview(String youSaid, String weDid, String blurredSaid, String blurredDid, List<SmallGroup> groups)
        implements Serializable {
    public PairPreview {
        groups = List.copyOf(groups);
    }
}
