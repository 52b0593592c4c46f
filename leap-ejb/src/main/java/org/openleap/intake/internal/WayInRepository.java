package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;
import org.openleap.intake.IntakeProblem;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The links to the public form. Whoever has a code may use it; the list is for the engagement team. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WayInRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(WayInRecord way) {
        entities.persist(way);
        entities.flush();
    }

    /** Whoever asks: the code is on a poster. */
    Optional<WayInRecord> byCode(String code) {
        return entities.createQuery("select w from WayInRecord w where w.code = :code", WayInRecord.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException {@link IntakeProblem#UNKNOWN_WAY_IN} also when it is hidden */
    public WayInRecord require(String code, VisibilityScope scope) {
        return byCode(code)
                .filter(found -> scope.seesUnscreened())
                .orElseThrow(() -> new NotFoundException(IntakeProblem.UNKNOWN_WAY_IN, code));
    }

    /** One row more than asked for, the last opened first. */
    public List<WayInRecord> page(PageRequest request, VisibilityScope scope) {
        var conditions = scope.seesUnscreened() ? new Conditions() : new Conditions().and("1 = 0");
        conditions.after(request.cursor(), "w.openedAt", "w.id");
        var query = entities.createQuery(
                "select w from WayInRecord w" + conditions.where() + " order by w.openedAt desc, w.id desc",
                WayInRecord.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }
}
