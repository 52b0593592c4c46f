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
    private static final int MOST_TWINS = 20;
    private static final int MOST_GROUPS = 50;

    /** They, or the person whose duplicate {@code p} is, must not be written to. */
    private static final String STOPPED = " and (k.unsafe = true or k.deceased = true"
            + " or k.id is null and (p.unsafe = true or p.deceased = true))";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The person of this id; for a record that was merged into another, that other. */
    public Optional<Person> find(PersonId id, VisibilityScope scope) {
        var conditions = StakeholderScope.people(scope).and("p.key = :key", "key", id);
        var query = entities.createQuery("select p from Person p" + conditions.where(), Person.class);
        return conditions.bind(query).getResultStream().findFirst().map(Person::kept);
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
                .and("r.organisation = :organisation", "organisation", organisation)
                .and("p.listed = true");
        var query = entities.createQuery(
                "select r from PersonRole r join fetch r.person p" + conditions.where()
                        + " order by p.sortName, p.id, r.starts desc, r.id desc",
                PersonRole.class);
        return conditions.bind(query).getResultList();
    }

    /** Records that were merged into one of these. */
    List<Person> mergedInto(Collection<Person> kept) {
        if (kept.isEmpty()) return List.of();
        return entities.createQuery("select p from Person p where p.sameAs in :kept order by p.id", Person.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    /** Listed people other than this one with the same value of a field; 20 at most. */
    List<Person> sharing(PersonTrait trait, Person person, VisibilityScope scope) {
        var value = trait.of(person);
        if (value.isEmpty()) return List.of();
        return holding(trait, value, scope).stream()
                .filter(other -> !other.equals(person))
                .toList();
    }

    /** Listed people with this value of a field, by id; 20 at most. */
    List<Person> holding(PersonTrait trait, String value, VisibilityScope scope) {
        var conditions =
                StakeholderScope.people(scope).and("p.listed = true").and(trait.field() + " = :value", "value", value);
        var query =
                entities.createQuery("select p from Person p" + conditions.where() + " order by p.id", Person.class);
        return conditions
                .bind(query)
                .setHint("eclipselink.batch", "p.roles.organisation")
                .setMaxResults(MOST_TWINS)
                .getResultList();
    }

    /** Values of a field that several listed people share; 50 at most. */
    List<String> repeated(PersonTrait trait, VisibilityScope scope) {
        var field = trait.field();
        var conditions = StakeholderScope.people(scope).and("p.listed = true").and(field + " <> ''");
        var query = entities.createQuery(
                "select " + field + " from Person p" + conditions.where() + " group by " + field
                        + " having count(p) > 1 order by " + field,
                String.class);
        return conditions.bind(query).setMaxResults(MOST_GROUPS).getResultList();
    }

    /** Numbers are typed with blanks and without. */
    boolean isNumberStopped(String phone) {
        return entities.createQuery(
                                "select count(p) from Person p left join p.sameAs k"
                                        + " where replace(p.reach.phone, ' ', '') = :phone" + STOPPED,
                                Long.class)
                        .setParameter("phone", phone.replace(" ", ""))
                        .getSingleResult()
                > 0;
    }

    /** Whether a person with this address, or the one whose duplicate has it, must not be written to. */
    boolean isStopped(String email) {
        return entities.createQuery(
                                "select count(p) from Person p left join p.sameAs k where p.reach.email = :email"
                                        + STOPPED,
                                Long.class)
                        .setParameter("email", Reach.normal(email))
                        .getSingleResult()
                > 0;
    }
}
