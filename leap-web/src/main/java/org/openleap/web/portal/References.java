package org.openleap.web.portal;

import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;

/** Reads the reference in an address; something else than a reference leads to nothing. */
public final class References {
    private References() {}

    /** Page of the record that a reference names: a partnership, or an item. */
    public static String pageOf(String reference) {
        var page = reference.startsWith("LEAP-") ? "/staff/partnership" : "/staff/item";
        return Href.to(page).with("ref", reference).toString();
    }

    /** @throws NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} */
    public static FeedbackReference item(String typed) {
        return FeedbackReference.read(typed).orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_ITEM));
    }

    /** @throws NotFoundException {@link SuggestionProblem#UNKNOWN_SUGGESTION} */
    public static SuggestionReference suggestion(String typed) {
        try {
            return SuggestionReference.of(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(SuggestionProblem.UNKNOWN_SUGGESTION);
        }
    }
}
