package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** The accounts table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountRepository {
    private static final String A_VISITOR = "A visitor";
    private static final String LEAP_ITSELF = "LEAP";
    static final String NOBODY_KNOWN = "Somebody who has left";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    Account add(Account account) {
        entities.persist(account);
        return account;
    }

    Optional<Account> bySubject(String subject) {
        return one("select a from Account a where a.subject = :value", subject);
    }

    /** Of the trust's people only: partners' addresses are not kept. */
    Optional<Account> byEmail(String email) {
        return one("select a from Account a where a.email = :value", Account.normal(email));
    }

    /** Active people of the trust with a role, members of the service first, then by name. */
    public List<StaffMember> withRole(String role, String service) {
        var inService = new Membership(MembershipKind.SERVICE, service);
        return entities.createQuery(
                        "select a from Account a where :role member of a.roles and a.active = true and a.kind = :kind"
                                + " order by a.name, a.id",
                        Account.class)
                .setParameter("role", role)
                .setParameter("kind", AccountKind.TRUST)
                .getResultStream()
                .sorted(Comparator.comparing(account -> !account.isMemberOf(inService)))
                .map(Account::staffMember)
                .toList();
    }

    /** What the person is called; {@code A visitor}, {@code LEAP} or {@code Somebody who has left} without an account. */
    public String nameOf(UserId id) {
        if (id.equals(UserId.PUBLIC)) return A_VISITOR;
        if (id.equals(UserId.SYSTEM)) return LEAP_ITSELF;
        return entities.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElse(NOBODY_KNOWN);
    }

    /** Active people of the trust who have one of these roles, by name. */
    public List<StaffMember> colleagues(Set<String> roles) {
        return entities.createQuery(
                        "select distinct a from Account a join a.roles r where a.active = true and a.kind = :kind"
                                + " and r in :roles order by a.name, a.id",
                        Account.class)
                .setParameter("kind", AccountKind.TRUST)
                .setParameter("roles", roles)
                .getResultStream()
                .map(Account::staffMember)
                .toList();
    }

    /** Whether this is an active person of the trust. */
    public boolean isColleague(UserId id) {
        return entities.createQuery(
                                "select count(a) from Account a where a.id = :id and a.active = true and a.kind = :kind",
                                Long.class)
                        .setParameter("id", id.value())
                        .setParameter("kind", AccountKind.TRUST)
                        .getSingleResult()
                > 0;
    }

    /** Display names by id; people without an account are missing. */
    public Map<UserId, String> namesOf(Set<UserId> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UserId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new UserId((String) row[0]), row -> (String) row[1]));
    }

    /** Of active people of the trust. */
    public Optional<String> emailOf(UserId id) {
        return one("select a from Account a where a.active = true and a.id = :value", id.value())
                .flatMap(Account::email);
    }

    /** Of active people of the trust. */
    public Optional<VisibilityScope> scopeOf(UserId id) {
        return one("select a from Account a where a.active = true and a.id = :value", id.value())
                .filter(account -> account.organisation().isEmpty())
                .map(Account::scope);
    }

    /** Those of these people who are active people of the trust. */
    List<Account> active(Set<UserId> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select a from Account a where a.id in :ids and a.active = true and a.kind = :kind",
                        Account.class)
                .setParameter("ids", ids.stream().map(UserId::value).toList())
                .setParameter("kind", AccountKind.TRUST)
                .getResultList();
    }

    /** A person of the trust, also one who has left. */
    public Optional<Account> ofTheTrust(UserId id) {
        return one("select a from Account a where a.id = :value", id.value())
                .filter(account -> account.kind() == AccountKind.TRUST);
    }

    private Optional<Account> one(String jpql, String value) {
        return entities.createQuery(jpql, Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
