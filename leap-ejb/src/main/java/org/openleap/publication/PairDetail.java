package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openleap.redaction.SmallGroup;
import org.openleap.suggestion.SuggestionReference;

/**
 * One pair as the staff see it. Texts are empty while they do not exist.
 *
 * @param draftedBy display name of whoever worded it last
 * @param approvedBy display name
 * @param redactions what was taken out of the person's own words
 * @param groups words about so few people that one could be recognised
 * @param keptBecause why the writer keeps such words
 * @param wrong what was wrong with the published wording that it corrects
 * @param sentBack why the second person did not approve
 * @param removal why it was taken down
 * @param stale whether the suggestion has moved on since it was published
 * @param allowed what this caller may do now
 */
public record PairDetail(
        PublishedPair pair,
        SuggestionReference suggestion,
        PairStatus status,
        Voice voice,
        String draftedBy,
        Instant draftedAt,
        String approvedBy,
        List<Redact> redactions,
        List<SmallGroup> groups,
        String keptBecause,
        String wrong,
        String sentBack,
        Removal removal,
        boolean stale,
        Set<PairAction> allowed,
        long version)
        implements Serializable {
    public PairDetail {
        redactions = List.copyOf(redactions);
        groups = List.copyOf(groups);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(PairAction action) {
        return allowed.contains(action);
    }

    /**
     * Why it was taken down.
     *
     * @param reason code, empty when it was not
     * @param note for the staff
     * @param by display name
     */
    public record Removal(String reason, String note, String by) implements Serializable {}
}
