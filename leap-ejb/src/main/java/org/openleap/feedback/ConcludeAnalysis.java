package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An analyst has read the item and says what it holds.
 *
 * @param version version of the item that was read
 * @param themes codes of the themes it touches, at most ten
 * @param note for colleagues; may be empty
 */
public record ConcludeAnalysis(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull @Size(max = 10) List<String> themes,
        @NotNull @Size(max = 2000) String note) {}
