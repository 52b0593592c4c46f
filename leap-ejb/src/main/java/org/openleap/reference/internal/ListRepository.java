package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.reference.EntryKey;
import org.openleap.reference.Headings;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.Conditions;
import org.openleap.shared.LastChange;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The lists as those see them who look after them. They are public and short: there is no scope, and no page. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListRepository {
    private static final LastChange SHIPPED = new LastChange(UserId.SYSTEM.value(), Instant.EPOCH, "reference.added");

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    ReferenceRepository reading;

    @Inject
    EditGuard guard;

    /** Every entry, in reading order; also those that have ended. */
    public List<? extends Listed> all(ReferenceList list) {
        return switch (list) {
            case PLACE -> places();
            case SERVICE -> services();
            default -> entries(list);
        };
    }

    public List<Place> places() {
        return entities.createQuery("select p from Place p order by p.label", Place.class)
                .getResultList();
    }

    public List<Service> services() {
        return entities.createQuery("select s from Service s order by s.label", Service.class)
                .getResultList();
    }

    public List<ReferenceEntry> entries(ReferenceList list) {
        var query = "select e from ReferenceEntry e where e.list = :list order by e.position, e.code";
        return entities.createQuery(query, ReferenceEntry.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** All lists at once, in no order. */
    public List<Listed> everything() {
        var everything = new ArrayList<Listed>(places());
        everything.addAll(services());
        everything.addAll(entities.createQuery("select e from ReferenceEntry e", ReferenceEntry.class)
                .getResultList());
        return everything;
    }

    public Optional<Listed> find(EntryKey key) {
        return Optional.ofNullable(entities.find(type(key), id(key)));
    }

    /** @throws NotFoundException {@link ReferenceProblem#UNKNOWN_ENTRY} */
    public Listed get(EntryKey key) {
        return find(key).orElseThrow(() -> new NotFoundException(ReferenceProblem.UNKNOWN_ENTRY));
    }

    /**
     * For a change; counts as one even if only its placement changes.
     *
     * @throws NotFoundException {@link ReferenceProblem#UNKNOWN_ENTRY}
     * @throws org.openleap.shared.error.ConflictException when somebody changed it meanwhile
     */
    public Listed open(EntryKey key, long version) {
        var entry = get(key);
        guard.requireUnchanged(version, entry.version(), lastChange(key));
        entities.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return entry;
    }

    /** Newest first. */
    public List<EntryChange> history(EntryKey key, PageRequest request) {
        var conditions = new Conditions()
                .and("c.list = :list", "list", key.list())
                .and("c.code = :code", "code", key.code())
                .after(request.cursor(), "c.at", "c.id");
        var query = "select c from EntryChange c" + conditions.where() + " order by c.at desc, c.id desc";
        return conditions
                .bind(entities.createQuery(query, EntryChange.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** Which place everything stands in, on any day. */
    public Hierarchy hierarchy() {
        return reading.hierarchy();
    }

    /** Adds it, or puts it in the stead of another of the same day. */
    public void place(Placement placement) {
        entities.merge(placement);
    }

    public void add(Object row) {
        entities.persist(row);
    }

    private LastChange lastChange(EntryKey key) {
        return history(key, PageRequest.first(1)).stream()
                .findFirst()
                .map(EntryChange::lastChange)
                .orElse(SHIPPED);
    }

    private static Class<? extends Listed> type(EntryKey key) {
        return switch (key.list()) {
            case PLACE -> Place.class;
            case SERVICE -> Service.class;
            default -> ReferenceEntry.class;
        };
    }

    private static Object id(EntryKey key) {
        return Headings.areDated(key.list()) ? key.code() : new ReferenceEntry.Key(key.list(), key.code());
    }
}
