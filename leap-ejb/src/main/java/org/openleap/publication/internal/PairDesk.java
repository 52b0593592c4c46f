package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.CurrentUser;
import org.openleap.publication.BalanceGate;
import org.openleap.publication.CorrectPair;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairPreview;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.SuggestionReference;

/** Finds the pair somebody wants to work on, and puts new ones together from what stands. */
@ApplicationScoped
public class PairDesk {
    @Inject
    PairRepository pairs;

    @Inject
    Originals originals;

    @Inject
    PairWriter writer;

    @Inject
    ReferenceData reference;

    @Inject
    Instance<BalanceGate> balance;

    @Inject
    CurrentUser user;

    /** @throws RuleViolatedException {@link PublicationProblem#NOT_DECIDED} and the rules of {@link Redaction} */
    public Pair draft(DraftPair command) {
        var original = originals.of(command.suggestion());
        var outcome = Outcomes.of(original.suggestion().summary().status())
                .orElseThrow(() -> new RuleViolatedException(PublicationProblem.NOT_DECIDED));
        requireNothingOpen(command.suggestion());
        pairs.published(command.suggestion().value())
                .filter(published -> published.outcome() == outcome)
                .ifPresent(published -> refuse());
        return add(Pair.draft(command.suggestion().value(), outcome, ""), command.wording(), original);
    }

    /** A new wording of an answer that was published wrongly; it says the same outcome. */
    public Pair correct(CorrectPair command) {
        var published = open(command.pair(), command.version());
        requirePublished(published);
        var suggestion = SuggestionReference.of(published.suggestion());
        requireNothingOpen(suggestion);
        var original = originals.of(suggestion);
        writer.requirePublishable(command.wrong(), original);
        var draft = Pair.draft(published.suggestion(), published.outcome(), command.wrong());
        return add(draft, command.wording(), original);
    }

    /** @throws RuleViolatedException the rules of {@link Redaction} */
    public void reword(Pair pair, PairWording wording) {
        if (!pair.status().isOpen()) throw notPossible(pair);
        writer.word(pair, wording, originals.of(SuggestionReference.of(pair.suggestion())));
    }

    /** @throws RuleViolatedException {@link PublicationProblem#REGISTER_DOES_NOT_BALANCE} */
    public void requireBalance() {
        if (!balance.stream().allMatch(BalanceGate::isBalanced)) {
            throw new RuleViolatedException(PublicationProblem.REGISTER_DOES_NOT_BALANCE);
        }
    }

    /** @throws RuleViolatedException the rules of {@link Redaction} */
    public PairPreview preview(SuggestionReference suggestion, PairWording wording) {
        return writer.preview(wording, originals.of(suggestion));
    }

    /** What is approved now obeys the rules now: a permission may have been taken back since it was worded. */
    public void requirePublishable(Pair draft) {
        writer.requirePublishable(draft, originals.of(SuggestionReference.of(draft.suggestion())));
    }

    /** @throws NotFoundException {@link PublicationProblem#UNKNOWN_PAIR}; ConflictException when it was changed */
    public Pair open(long id, long version) {
        var pair = find(id);
        if (pair.version() != version) throw notPossible(pair);
        return pair;
    }

    /** @throws NotFoundException {@link PublicationProblem#UNKNOWN_PAIR} */
    public Pair find(long id) {
        return pairs.find(id, user.scope()).orElseThrow(() -> unknown(id));
    }

    /** @throws ConflictException {@link PublicationProblem#NOT_POSSIBLE_NOW} unless everybody can read it as today's answer */
    public Pair findPublished(long id) {
        var pair = find(id);
        requirePublished(pair);
        return pair;
    }

    /** @throws RuleViolatedException the rule of redaction that words beside the pair would break */
    public void requirePublishable(Pair pair, String words) {
        writer.requirePublishable(words, originals.of(SuggestionReference.of(pair.suggestion())));
    }

    /** What is published about the same suggestion. */
    public Optional<Pair> published(Pair draft) {
        return pairs.published(draft.suggestion());
    }

    /** Every wording of the answer that can be read; at least one. */
    public List<Pair> readable(long number) {
        var readable = pairs.readable(number);
        if (readable.isEmpty()) throw unknown(number);
        return readable;
    }

    /** @throws RuleViolatedException {@link PublicationProblem#UNKNOWN_REASON} */
    public void requireTakeDownReason(String code) {
        if (!reference.knows(ReferenceList.TAKE_DOWN_REASON, code)) {
            throw new RuleViolatedException(PublicationProblem.UNKNOWN_REASON);
        }
    }

    private Pair add(Pair draft, PairWording wording, Original original) {
        var item = original.item();
        draft.about(item.service(), item.place(), originals.themes(original));
        writer.word(draft, wording, original);
        pairs.add(draft);
        return draft;
    }

    private void requireNothingOpen(SuggestionReference suggestion) {
        pairs.open(suggestion.value()).ifPresent(open -> refuse());
    }

    private static void requirePublished(Pair pair) {
        if (pair.status() != PairStatus.PUBLISHED) throw notPossible(pair);
    }

    private static void refuse() {
        throw new ConflictException(PublicationProblem.ALREADY_DRAFTED);
    }

    private static ConflictException notPossible(Pair pair) {
        return new ConflictException(
                PublicationProblem.NOT_POSSIBLE_NOW, pair.status().name(), "");
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException(PublicationProblem.UNKNOWN_PAIR, Long.toString(id));
    }
}
