package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openleap.feedback.internal.FeedbackItem;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.Hiding;
import org.openleap.feedback.internal.LoopCounts;
import org.openleap.feedback.internal.ProposersDoor;
import org.openleap.feedback.internal.Transcripts;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;

/** The items, for components that may import feedback, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackItems {
    @Inject
    FeedbackRepository items;

    @Inject
    LoopCounts counts;

    @Inject
    ProposersDoor door;

    @Inject
    Transcripts transcripts;

    @Inject
    Hiding hiding;

    /** The item, when the caller may see it. */
    public Optional<HeardItem> find(FeedbackReference reference, VisibilityScope scope) {
        return items.find(reference, scope).map(FeedbackItems::heard);
    }

    /** @throws NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden */
    public HeardItem require(FeedbackReference reference, VisibilityScope scope) {
        return find(reference, scope)
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_ITEM, reference.value()));
    }

    /**
     * The item with the words beside its own, for whoever reads it.
     *
     * @throws NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden
     */
    public HeardItem requireToRead(FeedbackReference reference, VisibilityScope scope) {
        var item = items.find(reference, scope)
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_ITEM, reference.value()));
        return heard(item, transcripts.besides(item));
    }

    /** Themes the analyst gave the item. */
    public List<String> themesOf(FeedbackReference reference) {
        return items.find(reference, VisibilityScope.system())
                .map(FeedbackItem::themes)
                .orElse(List.of());
    }

    /** Themes of many items at once; items that are not there are missing. */
    public Map<FeedbackReference, List<String>> themesOf(Collection<FeedbackReference> references) {
        return items.themesOf(references);
    }

    /**
     * Opens the item for the person who said it.
     *
     * @throws NotFoundException {@link FeedbackProblem#WRONG_PHRASE} when reference and phrase do not belong together
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#TOO_MANY_TRIES}
     */
    public HeardItem open(String typedReference, String typedPhrase) {
        return heard(door.track(typedReference, typedPhrase));
    }

    /** How many items came by each of these links, sessions or mails; those by which none came are missing. */
    public Map<String, Long> countByOrigin(Set<String> origins) {
        return items.countByOrigin(origins);
    }

    /** The name that came with the contact of whoever said it; empty when they gave none. For rules, never for people. */
    public String authorOf(FeedbackReference reference) {
        return items.find(reference, VisibilityScope.system())
                .flatMap(item -> Optional.ofNullable(items.proposer(item)))
                .map(proposer -> proposer.contact().name())
                .orElse("");
    }

    /** A suggestion was marked in the item; returns its number, from 1. */
    public int marked(FeedbackReference reference) {
        return counts.marked(reference);
    }

    /** A mark was taken back before anybody heard of it. */
    public void unmarked(FeedbackReference reference) {
        counts.unmarked(reference);
    }

    /** A suggestion of the item has ended. */
    public void ended(FeedbackReference reference) {
        counts.ended(reference);
    }

    /** A suggestion of the item had ended and is open again. */
    public void reopened(FeedbackReference reference) {
        counts.reopened(reference);
    }

    /** Whether it is kept from this person, because it is about them. */
    public boolean isHiddenFrom(FeedbackReference reference, UserId person) {
        return hiding.isHidden(reference, person);
    }

    /**
     * Something in the item was given to this person, who may see it from now on.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#HIDDEN_FROM_THEM} when it is about them
     */
    public void assign(FeedbackReference reference, UserId person) {
        hiding.requireVisible(reference, person);
        items.assign(items.find(reference, VisibilityScope.system()).orElseThrow(), person);
    }

    private static HeardItem heard(FeedbackItem item) {
        return heard(item, List.of());
    }

    private static HeardItem heard(FeedbackItem item, List<String> besides) {
        var said = item.submission();
        return new HeardItem(
                item.reference(),
                item.status(),
                item.screening().isPassed(),
                said.words(),
                said.request(),
                said.service(),
                said.place(),
                said.mayPublish(),
                said.mayShare(),
                item.receivedAt(),
                item.head(),
                besides);
    }
}
