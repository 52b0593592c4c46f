package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.VisibilityScope;
import org.openleap.sharing.SharedOutcome;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionOutcomes;
import org.openleap.suggestion.SuggestionStage;

/**
 * Keeps what became of an item beside the rows that share it, so that guests can filter and count without the register being
 * read. One update past the version, so that a decision in the trust does not look like somebody's edit of the sharing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Standing {
    private static final String STANDS =
            "update shared_item set outcome = ?2, changes = ?3, held_back = ?4 where item = ?1";
    private static final String FORGET =
            "delete t from shared_item_theme t join shared_item s on s.id = t.shared_id" + " where s.item = ?1";
    private static final String THEME =
            "insert ignore into shared_item_theme (shared_id, theme) select id, ?2 from shared_item where item = ?1";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    SharedRepository shared;

    @Inject
    FeedbackItems items;

    @Inject
    SuggestionOutcomes outcomes;

    /** A person has screened it, and it is neither held nor with somebody else. */
    static boolean isReady(HeardItem item) {
        return item.screened() && !item.status().isHeldBack();
    }

    void on(@Observes FeedbackEvent event) {
        if (event.isMove()) update(event.reference());
    }

    void on(@Observes SuggestionEvent event) {
        update(event.reference().item());
    }

    /** Gives a new row the state its item has now. */
    SharedItem stand(SharedItem row, HeardItem item) {
        var found = outcomes.of(item.reference());
        return row.standing(
                SharedOutcome.of(item.status(), found),
                (int) found.stream()
                        .filter(each -> each.stage() == SuggestionStage.DONE)
                        .count(),
                items.themesOf(item.reference()));
    }

    private void update(FeedbackReference reference) {
        if (shared.ofItem(reference, VisibilityScope.system()).isEmpty()) return;
        var item = items.require(reference, VisibilityScope.system());
        var found = outcomes.of(reference);
        entities.createNativeQuery(STANDS)
                .setParameter(1, reference.value())
                .setParameter(2, SharedOutcome.of(item.status(), found).name())
                .setParameter(
                        3,
                        found.stream()
                                .filter(each -> each.stage() == SuggestionStage.DONE)
                                .count())
                .setParameter(4, !isReady(item))
                .executeUpdate();
        themes(reference);
    }

    private void themes(FeedbackReference reference) {
        entities.createNativeQuery(FORGET).setParameter(1, reference.value()).executeUpdate();
        for (var theme : items.themesOf(reference)) {
            entities.createNativeQuery(THEME)
                    .setParameter(1, reference.value())
                    .setParameter(2, theme)
                    .executeUpdate();
        }
    }
}
