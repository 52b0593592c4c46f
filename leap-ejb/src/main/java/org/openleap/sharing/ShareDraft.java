package org.openleap.sharing;

import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackReference;

/**
 * What somebody who wants to share an item begins with.
 *
 * @param words the person's own words and request, to word the shared text from
 * @param mayShare the person allowed sharing an anonymous version
 * @param ready the item is screened; nothing can be shared before
 * @param publishesAtOnce false when a lead must agree first
 * @param audiences whom it can be shared with, without those who read it already
 */
public record ShareDraft(
        FeedbackReference item,
        String words,
        boolean mayShare,
        boolean ready,
        boolean publishesAtOnce,
        List<Choice> audiences)
        implements Serializable {
    public ShareDraft {
        audiences = List.copyOf(audiences);
    }

    /** One audience to choose; {@code open} is false while sharing with it is off. */
    public record Choice(Audience audience, String name, boolean open) implements Serializable {}

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "ShareDraft[" + item + "]";
    }
}
