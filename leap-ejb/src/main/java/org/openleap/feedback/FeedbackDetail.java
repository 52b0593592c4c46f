package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One item with everything this caller may see of it.
 *
 * @param contact empty contact for callers who may not see contact details
 * @param came for whom somebody speaks is left out for callers who may not see contact details
 * @param screenedBy display name, empty before screening
 * @param allowed what this caller may do now
 * @param head the item in which it goes on; itself unless it was joined with another
 * @param version travels in forms and ETags
 */
public record FeedbackDetail(
        FeedbackSummary summary,
        String words,
        String request,
        String experienced,
        boolean mayPublish,
        boolean mayShare,
        Contact contact,
        ScreeningOutcome screening,
        String screenedBy,
        String screeningReason,
        HowItCame came,
        FirstLook firstLook,
        Handover handover,
        String analyst,
        String analysisNote,
        List<String> themes,
        List<FeedbackNote> notes,
        Set<FeedbackAction> allowed,
        FeedbackReference head,
        long version)
        implements Serializable {
    public FeedbackDetail {
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        allowed = Set.copyOf(allowed);
    }

    public FeedbackReference reference() {
        return summary.reference();
    }

    public boolean isMerged() {
        return !head.equals(reference());
    }

    public boolean allows(FeedbackAction action) {
        return allowed.contains(action);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FeedbackDetail[" + reference() + "]";
    }
}
