package org.openleap.publication;

import java.io.Serializable;
import org.openleap.suggestion.SuggestionReference;

/**
 * One pair as the staff see it.
 *
 * @param draftedBy display name
 * @param approvedBy display name, empty before approval
 * @param mayApprove whether this caller may approve it now
 * @param mayTakeDown whether this caller may take it down now
 */
public record PairDetail(
        PublishedPair pair,
        SuggestionReference suggestion,
        PairStatus status,
        String draftedBy,
        String approvedBy,
        boolean mayApprove,
        boolean mayTakeDown,
        long version)
        implements Serializable {}
