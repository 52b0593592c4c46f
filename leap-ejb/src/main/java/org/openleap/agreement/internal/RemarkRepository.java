package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/** What partners said about agreements; a guest reads what its own organisation said. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemarkRepository {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Remark remark) {
        entities.persist(remark);
        entities.flush();
    }

    /** At most 200, newest first. */
    public List<Remark> of(Agreement agreement, VisibilityScope scope) {
        var conditions = within(agreement, scope);
        var query = entities.createQuery(
                "select r from Remark r" + conditions.where() + " order by r.saidAt desc, r.id desc", Remark.class);
        return conditions.bind(query).setMaxResults(MOST).getResultList();
    }

    public Optional<Remark> find(Agreement agreement, long id, VisibilityScope scope) {
        var conditions = within(agreement, scope).and("r.id = :id", "id", id);
        var query = entities.createQuery("select r from Remark r" + conditions.where(), Remark.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    private static Conditions within(Agreement agreement, VisibilityScope scope) {
        var conditions = new Conditions().and("r.agreement = :agreement", "agreement", agreement.id());
        if (AgreementScope.isOfTheTrust(scope)) return conditions;
        return conditions.and("r.organisation = :organisation", "organisation", scope.organisation());
    }
}
