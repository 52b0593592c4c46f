package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.TellingDesk;
import org.openleap.suggestion.internal.ProposersStory;
import org.openleap.suggestion.internal.ProposersTurn;

/** The proposer's own page: reference and phrase open it, no account. */
@Stateless
@DenyAll
public class Tracking {
    @Inject
    FeedbackItems items;

    @Inject
    ProposersStory stories;

    @Inject
    ProposersTurn turn;

    @Inject
    Instance<ProposerTasks> tasks;

    @Inject
    TellingDesk desk;

    /**
     * The person's own words, the story of what became of them, and what they can do. Opening it settles their tellings with
     * grade A.
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
        return new TrackedItem(
                item.reference(),
                item.words(),
                item.request(),
                item.receivedAt(),
                stories.of(item),
                tasks(item.reference()));
    }

    /**
     * The person wants somebody new to look at a rejection, or at something that is said to be done: once each.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#WORDS_MISSING}
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#ASKED_BEFORE}
     */
    @PermitAll
    public void askAgain(@Valid @NotNull ProposerSays says) {
        turn.askAgain(own(says), says.words());
    }

    private SuggestionReference own(ProposerSays says) {
        return new SuggestionReference(
                items.open(says.reference(), says.phrase()).reference(), says.suggestion());
    }

    private List<ProposerTask> tasks(FeedbackReference item) {
        var all = tasks.stream().flatMap(each -> each.of(item).stream()).toList();
        return all.stream().filter(task -> !isAskedAnyway(task, all)).toList();
    }

    /** Who is asked whether it is right need not be told that they can say that it is not. */
    private static boolean isAskedAnyway(ProposerTask task, List<ProposerTask> all) {
        return task.kind().equals("notDone")
                && all.stream()
                        .anyMatch(other -> other.kind().equals("isItRight") && other.suggestion() == task.suggestion());
    }
}
