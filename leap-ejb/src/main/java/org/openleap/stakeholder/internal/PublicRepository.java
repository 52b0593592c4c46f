package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.stakeholder.OrganisationAlias;

/** The organisations that present themselves to everybody; there is no scope, as everybody may see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublicRepository {
    /** More organisations than a trust works with; a list that is counted has an end. */
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Public numbers by name, of those known by one of these aliases: their own, or one of a record that was merged into them. */
    public List<String> numbers(Collection<String> aliases) {
        if (aliases.isEmpty()) return List.of();
        return entities.createQuery(
                        "select o.presentation.id from Organisation o where o.listed = true"
                                + " and o.presentation.presented = true and (o.alias in :aliases or exists"
                                + " (select m.id from Organisation m where m.sameAs = o and m.alias in :aliases))"
                                + " order by o.sortName, o.id",
                        String.class)
                .setParameter(
                        "aliases", aliases.stream().map(OrganisationAlias::new).toList())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** By name. */
    public List<Organisation> numbered(Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return entities.createQuery(
                        "select o from Organisation o where o.presentation.id in :numbers order by o.sortName, o.id",
                        Organisation.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
