package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.TellingEvent;

/**
 * Counts what is still open about an item: its suggestions and the tellings it owes. One update in the database each, past
 * the version, so that two at once both count, and so that a mail that was delivered does not look like somebody's edit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LoopCounts {
    private static final String MARKED = "update feedback_item set suggestions = suggestions + 1,"
            + " open_suggestions = open_suggestions + 1, standing_suggestions = standing_suggestions + 1 where reference = ?1";
    private static final String ENDED =
            "update feedback_item set open_suggestions = open_suggestions - 1 where reference = ?1";
    private static final String UNMARKED = "update feedback_item set open_suggestions = open_suggestions - 1,"
            + " standing_suggestions = standing_suggestions - 1 where reference = ?1";
    private static final String REOPENED =
            "update feedback_item set open_suggestions = open_suggestions + 1 where reference = ?1";
    private static final String OWED =
            "update feedback_item set owed_tellings = owed_tellings + 1 where reference = ?1";
    private static final String SETTLED =
            "update feedback_item set owed_tellings = owed_tellings - 1 where reference = ?1";
    private static final String LAST_NUMBER = "select suggestions from feedback_item where reference = ?1";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void on(@Observes TellingEvent event) {
        if (event.isOwed()) count(OWED, event.item());
        if (event.isSettled()) count(SETTLED, event.item());
    }

    /** A suggestion was marked; returns its number. */
    public int marked(FeedbackReference item) {
        count(MARKED, item.value());
        var last = (Number) entities.createNativeQuery(LAST_NUMBER)
                .setParameter(1, item.value())
                .getSingleResult();
        return last.intValue();
    }

    /** A mark was taken back before anybody heard of it. */
    public void unmarked(FeedbackReference item) {
        count(UNMARKED, item.value());
    }

    /** A suggestion has ended. */
    public void ended(FeedbackReference item) {
        count(ENDED, item.value());
    }

    /** A suggestion that had ended is open again. */
    public void reopened(FeedbackReference item) {
        count(REOPENED, item.value());
    }

    private void count(String update, String item) {
        entities.createNativeQuery(update).setParameter(1, item).executeUpdate();
    }
}
