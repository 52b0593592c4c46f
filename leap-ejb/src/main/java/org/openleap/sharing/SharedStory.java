package org.openleap.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionStage;

/**
 * "What you told us and what happened": one item as a guest reads it. Never a contact, a note or the name of a member of
 * staff.
 *
 * @param wording the shared wording; for what they told the trust themselves, their own words
 * @param request what was asked; empty when nothing was asked or the wording says it
 * @param listedAt when it was shared or submitted (UTC)
 * @param heard how a partner heard it; empty values for what the trust shares
 * @param suggestions in the order they were found
 */
public record SharedStory(
        long id,
        FeedbackReference item,
        SharedKind kind,
        String wording,
        String request,
        String service,
        String place,
        Instant listedAt,
        SharedOutcome outcome,
        Heard heard,
        List<SuggestionOutcome> suggestions)
        implements Serializable {
    public SharedStory {
        suggestions = List.copyOf(suggestions);
    }

    public boolean isSubmitted() {
        return kind == SharedKind.SUBMITTED;
    }

    /** How many changes came from it. */
    public long changes() {
        return suggestions.stream()
                .filter(suggestion -> suggestion.stage() == SuggestionStage.DONE)
                .count();
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SharedStory[" + item + "]";
    }
}
