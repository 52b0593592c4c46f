package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.clarification.QuestionStatus;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.SuggestionReference;

/** The questions, for callers who have shown that they may read about the suggestion. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuestionRepository {
    private static final String OF_ONE =
            "select q from Question q where q.item = :item and q.number = :number order by q.id desc";
    private static final String OPEN_OF_ITEM =
            "select q from Question q where q.item = :item and q.status = :open order by q.number, q.id";
    private static final String LATE =
            "select q from Question q where q.status = :open and q.answerBy < :today order by q.answerBy, q.id";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Question question) {
        entities.persist(question);
    }

    /** Newest first. */
    List<Question> of(SuggestionReference reference) {
        return entities.createQuery(OF_ONE, Question.class)
                .setParameter("item", reference.item())
                .setParameter("number", reference.number())
                .getResultList();
    }

    List<Question> openOf(FeedbackReference item) {
        return entities.createQuery(OPEN_OF_ITEM, Question.class)
                .setParameter("item", item)
                .setParameter("open", QuestionStatus.OPEN)
                .getResultList();
    }

    Optional<Question> open(SuggestionReference reference) {
        return openOf(reference.item()).stream()
                .filter(question -> question.reference().equals(reference))
                .findFirst();
    }

    /** Open questions whose last day has passed, the oldest first. */
    List<Question> late(LocalDate today, int most) {
        return entities.createQuery(LATE, Question.class)
                .setParameter("open", QuestionStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
