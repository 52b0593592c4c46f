package org.openleap.insight;

import java.io.Serializable;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;

/**
 * One item behind a number of the sheet.
 *
 * @param id for the cursor
 * @param since when it came to the account (UTC)
 */
public record BookedItem(
        long id,
        FeedbackReference reference,
        LoopAccount account,
        Instant since,
        String channel,
        String service,
        String place)
        implements Serializable {}
