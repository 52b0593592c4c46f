package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.AccountFacts;
import org.openleap.identity.UserId;
import org.openleap.shared.NameSearch;

/** The accounts as information governance looks for them; nobody else comes here, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KnownAccountRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public List<AccountFacts> find(String name, String email, int most) {
        var search = NameSearch.of(name, "a.name").or("a.email = :email", "email", email);
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select a from Account a" + search.where() + " order by a.name, a.id", Account.class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(Account::facts)
                .toList();
    }

    public Optional<AccountFacts> of(UserId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value())).map(Account::facts);
    }

    /** Their name and address, and everything that was ever written down about what they work for. */
    public void forget(UserId id) {
        Optional.ofNullable(entities.find(Account.class, id.value())).ifPresent(Account::forget);
        entities.createQuery("delete from MembershipRecord r where r.account = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
