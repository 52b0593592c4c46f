package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.Colleague;
import org.openleap.identity.StaffFilter;
import org.openleap.identity.StaffStanding;
import org.openleap.identity.UserId;
import org.openleap.shared.Conditions;
import org.openleap.shared.NameSearch;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.RuleViolatedException;

/**
 * The people of the trust for those who keep their register, and what was written down about them. Whoever gets here may see
 * them all, so there is no scope. Somebody who was forgotten is nobody any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StaffRepository {
    private static final String MEMBERS = "(select w.id from Account w join w.memberships m)";
    private static final String OF_THE_SERVICE = "a.id in (select w.id from Account w join w.memberships m"
            + " where m.kind = :member and m.code = :service)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** By name; the cursor is the id of the last person already seen, so that no address holds a name. */
    public Page<Colleague> page(StaffFilter filter, PageRequest request) {
        var conditions = narrowed(filter);
        if (!request.after().isEmpty()) after(conditions, request.after());
        var rows = query(conditions).setMaxResults(request.size() + 1).getResultList();
        var more = rows.size() > request.size();
        var shown = more ? rows.subList(0, request.size()) : rows;
        return new Page<>(
                shown.stream().map(Account::colleague).toList(),
                more ? shown.get(shown.size() - 1).userId().value() : "");
    }

    private static Conditions narrowed(StaffFilter filter) {
        var conditions = known().and("a.active = :active", "active", filter.standing() != StaffStanding.LEFT);
        if (filter.standing() == StaffStanding.FOR_NOTHING) conditions.and("a.id not in " + MEMBERS);
        NameSearch.of(filter.name(), "a.name").narrow(conditions);
        if (filter.service().isEmpty()) return conditions;
        return conditions
                .and(OF_THE_SERVICE, "member", MembershipKind.SERVICE)
                .and(OF_THE_SERVICE, "service", filter.service());
    }

    private static Conditions known() {
        return new Conditions()
                .and("a.kind = :kind", "kind", AccountKind.TRUST)
                .and("a.email is not null or a.subject is not null");
    }

    /** Both keys, so that a range of the index is read. */
    private void after(Conditions conditions, String last) {
        var name = entities.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", last)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(SharedProblem.UNKNOWN_CURSOR));
        var later = "a.name >= :lastName and (a.name > :lastName or a.id > :lastId)";
        conditions.and(later, "lastName", name).and(later, "lastId", last);
    }

    /** What belongs to the rows comes with one more query each, for exactly these rows. */
    private TypedQuery<Account> query(Conditions conditions) {
        var jpql = "select a from Account a" + conditions.where() + " order by a.name, a.id";
        return conditions
                .bind(entities.createQuery(jpql, Account.class))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.memberships")
                .setHint("eclipselink.batch", "a.roles");
    }

    /** Somebody of the trust, also one who has left. */
    public Optional<Account> find(UserId person) {
        return query(known().and("a.id = :id", "id", person.value()))
                .getResultStream()
                .findFirst();
    }

    /** The person is in the database before what is written about them: no mapping tells EclipseLink so. */
    void add(MembershipRecord written) {
        entities.flush();
        entities.persist(written);
    }

    /** What was written down about somebody, the last of it first. */
    public List<MembershipRecord> history(UserId person, int most) {
        var query = "select r from MembershipRecord r where r.account = :person order by r.number desc";
        return entities.createQuery(query, MembershipRecord.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }
}
