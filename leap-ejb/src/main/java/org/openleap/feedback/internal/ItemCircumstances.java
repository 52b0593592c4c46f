package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.Relation;
import org.openleap.feedback.Representation;
import org.openleap.feedback.Translation;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** How an item came, where that was not simply its proposer typing it. Kept apart: most items have none. */
@Entity
@Table(name = "feedback_circumstances")
public class ItemCircumstances {
    @Id
    @Column(name = "item_id")
    private long itemId;

    private String origin;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "taken_by")
    private UserId takenBy;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String proof;

    @Column(name = "proof_seen_by")
    private UserId proofSeenBy;

    private String language;
    private String translation;

    @Column(name = "translated_request")
    private String translatedRequest;

    private String translator;

    @Column(name = "translated_by")
    private UserId translatedBy;

    protected ItemCircumstances() {}

    static ItemCircumstances of(FeedbackItem item, Circumstances said, UserId by) {
        var kept = new ItemCircumstances();
        kept.itemId = item.id();
        kept.origin = said.origin();
        kept.heardOn = said.heardOn().equals(LocalDate.MAX) ? null : said.heardOn();
        kept.takenBy = said.transcript() ? by : null;
        kept.relation = said.representation().relation();
        kept.onBehalfOf = said.representation().onBehalfOf();
        kept.prove(said.representation().proof(), by);
        kept.translate(said.translation(), by);
        return kept;
    }

    /** An item that came plainly, to which staff add something now. */
    static ItemCircumstances plain(FeedbackItem item) {
        return of(item, Circumstances.none(), UserId.PUBLIC);
    }

    /** @throws RuleViolatedException {@link FeedbackProblem#TRANSLATOR_MISSING} */
    void translate(Translation english, UserId by) {
        boolean isDone = !english.words().isEmpty();
        if (isDone && english.translator().isEmpty()) {
            throw new RuleViolatedException(FeedbackProblem.TRANSLATOR_MISSING);
        }
        language = english.language();
        translation = english.words();
        translatedRequest = english.request();
        translator = english.translator();
        translatedBy = isDone ? by : null;
    }

    void prove(String seen, UserId by) {
        proof = seen.strip();
        proofSeenBy = proof.isEmpty() ? null : by;
    }

    Circumstances circumstances() {
        return new Circumstances(
                origin,
                takenBy != null,
                heardOn == null ? LocalDate.MAX : heardOn,
                new Representation(relation, onBehalfOf, proof),
                new Translation(language, translation, translatedRequest, translator));
    }

    Optional<UserId> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    Optional<UserId> proofSeenBy() {
        return Optional.ofNullable(proofSeenBy);
    }

    Optional<UserId> translatedBy() {
        return Optional.ofNullable(translatedBy);
    }
}
