package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.RegisterView;
import org.openleap.identity.SharingGate;
import org.openleap.reference.WorkingDays;

/**
 * The gate of the register: open for an organisation only while an agreement with it is in force and its schedule is signed,
 * in date and not suspended. The dates are compared at every question, so that it closes by itself on the day, whatever the
 * timers do. One query, answered from indexes; asked with and without a transaction.
 */
@ApplicationScoped
public class OpenSchedules implements SharingGate {
    /** The agreement must count today and the schedule must be signed, the newest, running and in date. */
    static final String OPEN = """
            select s.views.items as items, s.views.suggestions as suggestions, s.views.published as published
            from SharingTerms s, Agreement a join a.parties p
            where p.organisation = :organisation and a.id = s.agreement
              and a.status = :inForce and a.startsOn <= :today and a.endsOn >= :today
              and s.replacedAt is null and s.suspendedAt is null and s.signedAt is not null
              and s.fromOn <= :today and s.untilOn >= :today
            """;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Override
    public boolean isOpenFor(String organisation) {
        return !viewsOpenTo(organisation).isEmpty();
    }

    /** What the organisation may read today, over all its agreements. */
    public Set<RegisterView> viewsOpenTo(String organisation) {
        var views = EnumSet.noneOf(RegisterView.class);
        if (organisation.isEmpty()) return views;
        entities.createQuery(OPEN, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("inForce", AgreementStatus.IN_FORCE)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON))
                .getResultList()
                .forEach(row -> add(row, views));
        return views;
    }

    private static void add(Tuple row, Set<RegisterView> views) {
        if (row.get("items", Boolean.class)) views.add(RegisterView.ITEMS);
        if (row.get("suggestions", Boolean.class)) views.add(RegisterView.SUGGESTIONS);
        if (row.get("published", Boolean.class)) views.add(RegisterView.PUBLISHED);
    }
}
