package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.intake.CardSessionStatus;
import org.openleap.intake.EnteredCard;
import org.openleap.intake.IntakeProblem;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** Sessions and their cards, for those who see what nobody has screened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CardRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(CardSessionRecord session) {
        entities.persist(session);
        entities.flush();
    }

    void add(Card card) {
        entities.persist(card);
    }

    /** @throws NotFoundException {@link IntakeProblem#UNKNOWN_SESSION} also when it is hidden */
    public CardSessionRecord require(long id, VisibilityScope scope) {
        return Optional.ofNullable(entities.find(CardSessionRecord.class, id))
                .filter(found -> scope.seesUnscreened())
                .orElseThrow(() -> new NotFoundException(IntakeProblem.UNKNOWN_SESSION, String.valueOf(id)));
    }

    /** The same; two people who enter cards at once wait for each other, so that both cards count. */
    CardSessionRecord requireForEntry(long id, VisibilityScope scope) {
        var session = require(id, scope);
        entities.lock(session, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(session);
        return session;
    }

    boolean isEntered(FeedbackReference item) {
        return !entities.createQuery("select c.number from Card c where c.item = :item", Integer.class)
                .setParameter("item", item)
                .getResultList()
                .isEmpty();
    }

    /** The last ones first. */
    public List<EnteredCard> cards(long session, int most) {
        return entities.createQuery(
                        "select new org.openleap.intake.EnteredCard(c.number, c.item, c.at) from Card c"
                                + " where c.sessionId = :session order by c.number desc",
                        EnteredCard.class)
                .setParameter("session", session)
                .setMaxResults(most)
                .getResultList();
    }

    /** One row more than asked for, the last opened first. @param status empty for all */
    public List<CardSessionRecord> page(String status, PageRequest request, VisibilityScope scope) {
        var conditions = visible(status, scope).after(request.cursor(), "s.openedAt", "s.id");
        var query = entities.createQuery(
                "select s from CardSessionRecord s" + conditions.where() + " order by s.openedAt desc, s.id desc",
                CardSessionRecord.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(CardSessionStatus status, int limit, VisibilityScope scope) {
        var conditions = visible(status.name(), scope);
        var query = entities.createQuery("select s.id from CardSessionRecord s" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private static Conditions visible(String status, VisibilityScope scope) {
        var conditions = scope.seesUnscreened() ? new Conditions() : new Conditions().and("1 = 0");
        return status.isEmpty()
                ? conditions
                : conditions.and("s.status = :status", "status", CardSessionStatus.valueOf(status));
    }
}
