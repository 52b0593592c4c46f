package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.FeedbackItems;
import org.openleap.notification.TellingDesk;
import org.openleap.suggestion.internal.ProposersStory;

/** The proposer's own page: reference and phrase open it, no account. */
@Stateless
@DenyAll
public class Tracking {
    @Inject
    FeedbackItems items;

    @Inject
    ProposersStory stories;

    @Inject
    TellingDesk desk;

    /**
     * The person's own words and the story of what became of them. Opening it settles their tellings with grade A.
     *
     * @param reference as typed, e.g. {@code fb 4x7k 92qm d}
     * @param phrase as typed; case and blanks do not matter
     * @throws org.openleap.shared.error.NotFoundException when they do not belong together
     * @throws org.openleap.shared.error.RuleViolatedException after too many wrong tries for this reference
     */
    @PermitAll
    public TrackedItem track(@NotNull String reference, @NotNull String phrase) {
        var item = items.open(reference, phrase);
        desk.seen(item.reference().value());
        return new TrackedItem(item.reference(), item.words(), item.request(), item.receivedAt(), stories.of(item));
    }
}
