package org.openleap.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.feedback.FeedbackReference;

/**
 * Lets an audience read an item.
 *
 * @param wording what they read: a text of its own, without personal data, at most 4,000 characters
 */
public record ShareItem(
        @NotNull FeedbackReference item,
        @NotNull Audience audience,
        @NotBlank @Size(max = 4000) String wording) {

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "ShareItem[" + item + " with " + audience + "]";
    }
}
