package org.openleap.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.Occasion;
import org.openleap.suggestion.SuggestionOutcome;

/**
 * News that a partner passes on, or has passed on.
 *
 * @param told what they told the trust, in their words
 * @param outcome what was decided or done, one at most; none when nothing was asked and it was counted
 * @param dueAt by when (UTC)
 * @param whom whom they told; empty while it is owed, as {@code how} and {@code by}
 * @param on when they told them; equal to {@link LocalDate#MAX} while it is owed
 * @param by who said so
 */
public record RelayNews(
        long id,
        FeedbackReference item,
        Occasion occasion,
        RelayStatus status,
        String told,
        List<SuggestionOutcome> outcome,
        Instant owedAt,
        Instant dueAt,
        String whom,
        int people,
        LocalDate on,
        String how,
        String by,
        long version)
        implements Serializable {
    public RelayNews {
        outcome = List.copyOf(outcome);
    }

    public boolean isOwed() {
        return status == RelayStatus.OWED;
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "RelayNews[" + id + " " + status + "]";
    }
}
