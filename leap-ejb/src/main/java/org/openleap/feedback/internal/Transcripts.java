package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.Translation;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** What staff add to how something was said: its English, and what they saw. */
@ApplicationScoped
public class Transcripts {
    @Inject
    FeedbackRepository items;

    /** @throws RuleViolatedException {@link FeedbackProblem#TRANSLATOR_MISSING} */
    public void translate(FeedbackItem item, Translation translation, UserId by, Instant at) {
        circumstances(item).translate(translation, by);
        item.changed(by, at, "feedback.translated");
    }

    public void prove(FeedbackItem item, String proof, UserId by, Instant at) {
        circumstances(item).prove(proof, by);
        item.changed(by, at, "feedback.representationProved");
    }

    /** @throws RuleViolatedException {@link FeedbackProblem#PROOF_MISSING} when nobody has seen that they may speak for another */
    void requireProof(FeedbackItem item) {
        boolean isProved = items.circumstances(item)
                .map(found -> found.circumstances().representation().isProved())
                .orElse(true);
        if (!isProved) throw new RuleViolatedException(FeedbackProblem.PROOF_MISSING);
    }

    /** Words beside its own that can be quoted: its English, and what its proposer said later. */
    public List<String> besides(FeedbackItem item) {
        var english = items.circumstances(item).map(ItemCircumstances::circumstances).stream()
                .flatMap(found -> Stream.of(
                        found.translation().words(), found.translation().request()));
        var replies = items.notes(item).stream()
                .filter(note -> note.kind() != ReplyKind.STAFF)
                .map(Note::text);
        return Stream.concat(english, replies).filter(text -> !text.isEmpty()).toList();
    }

    private ItemCircumstances circumstances(FeedbackItem item) {
        return items.circumstances(item).orElseGet(() -> {
            var plain = ItemCircumstances.plain(item);
            items.add(plain);
            return plain;
        });
    }
}
