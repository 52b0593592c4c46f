package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which organisation belongs to which; asked only about organisations that the caller may see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LinkRepository {
    private static final String BOTH_ENDS =
            "select l from OrganisationLink l join fetch l.member m join fetch l.body b";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(OrganisationLink link) {
        entities.persist(link);
    }

    void remove(OrganisationLink link) {
        entities.remove(link);
    }

    Optional<OrganisationLink> find(long id) {
        return Optional.ofNullable(entities.find(OrganisationLink.class, id));
    }

    /** Links of which this organisation is one side or the other, by the name of the member. */
    List<OrganisationLink> of(Organisation organisation) {
        return entities.createQuery(
                        BOTH_ENDS
                                + " where l.member = :organisation or l.body = :organisation order by m.sortName, l.id",
                        OrganisationLink.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
