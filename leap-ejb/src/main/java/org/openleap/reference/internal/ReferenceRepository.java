package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.reference.ChannelTraits;
import org.openleap.reference.ReferenceList;

/** Reads the lists; they are public, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferenceRepository {
    private static final String PLACES = "select new org.openleap.reference.internal.DatedChoice("
            + "p.code, p.label, p.level, p.validFrom, p.validTo) from Place p order by p.label";
    private static final String SERVICES = "select new org.openleap.reference.internal.DatedChoice("
            + "s.code, s.label, '', s.validFrom, s.validTo) from Service s order by s.label";
    private static final String ENTRIES = "select new org.openleap.reference.internal.DatedChoice("
            + "e.code, e.label, e.grouping, e.validFrom, e.validTo)"
            + " from ReferenceEntry e where e.list = :list order by e.position, e.code";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Every entry of the list, in reading order, also those that have ended; services without their place. */
    public List<DatedChoice> entries(ReferenceList list) {
        return switch (list) {
            case PLACE -> entities.createQuery(PLACES, DatedChoice.class).getResultList();
            case SERVICE -> entities.createQuery(SERVICES, DatedChoice.class).getResultList();
            default ->
                entities.createQuery(ENTRIES, DatedChoice.class)
                        .setParameter("list", list)
                        .getResultList();
        };
    }

    /** Which place everything stands in, on any day. */
    public Hierarchy hierarchy() {
        return new Hierarchy(entities.createQuery("select p from Placement p", Placement.class)
                .getResultList());
    }

    /** What is typical of each channel. */
    public Map<String, ChannelTraits> traitsOfChannels() {
        return entities.createQuery("select t from ChannelTrait t", ChannelTrait.class)
                .getResultStream()
                .collect(Collectors.toMap(ChannelTrait::code, ChannelTrait::traits));
    }

    /** Whether the table of this kind is still empty. */
    public boolean isEmpty(Class<?> kind) {
        return entities.createQuery("select count(e) from " + kind.getSimpleName() + " e", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Whether this list of entries is still empty. */
    public boolean isEmpty(ReferenceList list) {
        return entities.createQuery("select count(e) from ReferenceEntry e where e.list = :list", Long.class)
                        .setParameter("list", list)
                        .getSingleResult()
                == 0;
    }

    public void add(Object entry) {
        entities.persist(entry);
    }
}
