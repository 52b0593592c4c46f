package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openleap.identity.PartnerPerson;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.RuleViolatedException;

/** The accounts of people who come for partner organisations. Never one of the trust's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerPeopleRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Account account) {
        entities.persist(account);
    }

    /** Whoever has that Keycloak account, removed people too. */
    Optional<Account> bySubject(String subject) {
        return entities.createQuery("select a from Account a where a.subject = :subject", Account.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Somebody who comes for an organisation that the caller may see. */
    public Optional<Account> find(UserId person, VisibilityScope scope) {
        var conditions = visible(scope).and("a.id = :id", "id", person.value());
        return query(conditions).getResultStream().findFirst();
    }

    /** By name; the cursor is the id of the last person already seen. */
    public Page<PartnerPerson> page(String organisation, PageRequest request, VisibilityScope scope) {
        var conditions = visible(scope).and("a.organisation = :organisation", "organisation", organisation);
        if (!request.after().isEmpty()) after(conditions, id(request.after()));
        var rows = query(conditions).setMaxResults(request.size() + 1).getResultList();
        var more = rows.size() > request.size();
        var shown = more ? rows.subList(0, request.size()) : rows;
        return new Page<>(
                shown.stream()
                        .map(account -> account.partnerPerson(scope.user()))
                        .toList(),
                more ? shown.get(shown.size() - 1).userId().value() : "");
    }

    /** A cursor is the id of an account and nothing else; the column knows no other letters. */
    private static String id(String cursor) {
        try {
            return UUID.fromString(cursor).toString();
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolatedException(SharedProblem.UNKNOWN_CURSOR);
        }
    }

    private static void after(Conditions conditions, String last) {
        conditions.and(
                "exists (select l from Account l where l.id = :last and (a.name > l.name or a.name = l.name and a.id > l.id))",
                "last",
                last);
    }

    /** Guests see their own organisation's people, an engagement lead everybody's, anybody else nobody. */
    private static Conditions visible(VisibilityScope scope) {
        var conditions = new Conditions()
                .and("a.kind = :kind", "kind", AccountKind.PARTNER)
                .and("a.active = true");
        if (scope.isGuest()) return conditions.and("a.organisation = :own", "own", scope.organisation());
        return scope.has(Roles.ENGAGEMENT_LEAD) ? conditions : conditions.and("1 = 0");
    }

    private TypedQuery<Account> query(Conditions conditions) {
        return conditions.bind(entities.createQuery(
                "select a from Account a" + conditions.where() + " order by a.name, a.id", Account.class));
    }
}
