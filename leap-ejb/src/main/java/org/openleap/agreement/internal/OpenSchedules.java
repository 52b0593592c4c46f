package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
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
    private static final String COUNTS = """
            from SharingTerms s, Agreement a join a.parties p
            where a.id = s.agreement
              and a.status = :inForce and a.terms.startsOn <= :today and a.terms.endsOn >= :today
              and s.replacedAt is null and s.suspendedAt is null and s.signedAt is not null
              and s.fromOn <= :today and s.untilOn >= :today
            """;

    static final String OPEN = "select s.views.items, s.views.suggestions, s.views.published " + COUNTS
            + " and p.organisation = :organisation";

    private static final String READERS = "select distinct p.organisation " + COUNTS + " and s.views.items = true";

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
        today(OPEN, Object[].class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(row -> add(row, views));
        return views;
    }

    /** Aliases of the organisations that may read items of the register today. */
    public Set<String> readersOfItems() {
        return new TreeSet<>(today(READERS, String.class).getResultList());
    }

    private <T> TypedQuery<T> today(String query, Class<T> row) {
        return entities.createQuery(query, row)
                .setParameter("inForce", AgreementStatus.IN_FORCE)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
    }

    private static void add(Object[] row, Set<RegisterView> views) {
        if ((boolean) row[0]) views.add(RegisterView.ITEMS);
        if ((boolean) row[1]) views.add(RegisterView.SUGGESTIONS);
        if ((boolean) row[2]) views.add(RegisterView.PUBLISHED);
    }
}
