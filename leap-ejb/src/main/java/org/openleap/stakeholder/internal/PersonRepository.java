package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.StakeholderProblem;

/** The people. Their names and roles are for everybody who sees organisations, how they are reached for officers and leads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    public Optional<Person> find(PersonId id, VisibilityScope scope) {
        var conditions = StakeholderScope.people(scope).and("p.key = :key", "key", id);
        var query = entities.createQuery("select p from Person p" + conditions.where(), Person.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_PERSON} also when they are hidden */
    public Person require(PersonId id, VisibilityScope scope) {
        return find(id, scope).orElseThrow(() -> new NotFoundException(StakeholderProblem.UNKNOWN_PERSON));
    }

    /** Listed people with these ids, by name. */
    public List<Person> named(Collection<String> ids, VisibilityScope scope) {
        if (ids.isEmpty()) return List.of();
        var conditions = StakeholderScope.people(scope)
                .and("p.listed = true")
                .and("p.key in :keys", "keys", ids.stream().map(PersonId::new).toList());
        var query = entities.createQuery(
                "select p from Person p" + conditions.where() + " order by p.sortName, p.id", Person.class);
        return conditions
                .bind(query)
                .setHint("eclipselink.batch", "p.roles.organisation")
                .getResultList();
    }

    /** In their order. */
    List<String> keys(String after, int most) {
        List<?> next = entities.createNativeQuery(
                        "select person_key from person where person_key > ?1 order by person_key")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return next.stream().map(String::valueOf).toList();
    }

    /** Every role anybody has or had in the organisation, with its person; by the person's name, latest role first. */
    public List<PersonRole> rolesIn(Organisation organisation, VisibilityScope scope) {
        var conditions = StakeholderScope.organisations(scope)
                .and("r.organisation = :organisation", "organisation", organisation);
        var query = entities.createQuery(
                "select r from PersonRole r join fetch r.person p" + conditions.where()
                        + " order by p.sortName, p.id, r.starts desc, r.id desc",
                PersonRole.class);
        return conditions.bind(query).getResultList();
    }

    /** Whether a person with this address must not be written to. */
    boolean isStopped(String email) {
        return entities.createQuery(
                                "select count(p) from Person p where p.reach.email = :email"
                                        + " and (p.unsafe = true or p.deceased = true)",
                                Long.class)
                        .setParameter("email", Reach.normal(email))
                        .getSingleResult()
                > 0;
    }
}
