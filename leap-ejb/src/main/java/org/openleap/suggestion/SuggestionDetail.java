package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * One suggestion with everything this caller may see of it. Texts are empty, and dates {@link LocalDate#MAX}, while they
 * do not exist.
 *
 * @param quote the proposer's own words; empty for lay reviewers
 * @param reason the decision in plain words
 * @param decidedBy display name
 * @param countersignedBy display name
 * @param sentBack why a second person sent it back last
 * @param news latest report on the work
 * @param delay why it rests or takes longer than promised
 * @param parent number of the suggestion that was split into this and others; 0 for none
 * @param second the second look that is asked for; {@link AskedLook#none()} when none is
 */
public record SuggestionDetail(
        SuggestionSummary summary,
        String quote,
        String reasonCode,
        String reason,
        String wouldChange,
        LocalDate reviewOn,
        String decidedBy,
        String countersignedBy,
        String sentBack,
        String action,
        LocalDate actionDue,
        int pounds,
        String news,
        String delay,
        String change,
        String evidence,
        String confirmedBy,
        int parent,
        AskedLook second,
        Set<SuggestionAction> allowed,
        long version)
        implements Serializable {
    public SuggestionDetail {
        allowed = Set.copyOf(allowed);
    }

    public SuggestionReference reference() {
        return summary.reference();
    }

    public boolean allows(SuggestionAction action) {
        return allowed.contains(action);
    }
}
