package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ItemStanding;
import org.openleap.insight.BalanceFilter;
import org.openleap.insight.BookedItem;
import org.openleap.insight.LoopAccount;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The journal and what waits to be written into it. Codes and references only, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(LoopStep step) {
        entities.persist(step);
    }

    void add(LoopEntry entry) {
        entities.persist(entry);
    }

    void remove(LoopStep booked) {
        entities.remove(booked);
    }

    /** How far the books are, locked; empty when another node writes into them. */
    @SuppressWarnings("unchecked")
    Optional<LoopBooks> lock() {
        List<LoopBooks> books = entities.createNativeQuery(
                        "select id, position from loop_books where id = 1 for update skip locked", LoopBooks.class)
                .getResultList();
        return books.stream().findFirst();
    }

    /** How far the books have followed the chain. */
    long position() {
        return entities.find(LoopBooks.class, 1).position();
    }

    /** What waits, the oldest first. */
    List<LoopStep> steps(int most) {
        return entities.createQuery("select s from LoopStep s order by s.id", LoopStep.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of these items have something waiting. */
    List<FeedbackReference> waiting(Collection<FeedbackReference> items) {
        if (items.isEmpty()) return List.of();
        return entities.createQuery(
                        "select distinct s.item from LoopStep s where s.item in :items", FeedbackReference.class)
                .setParameter("items", items)
                .getResultList();
    }

    /** Where these items stand now; an item that is not booked is left out. */
    Map<FeedbackReference, LoopEntry> standing(Collection<FeedbackReference> items) {
        if (items.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select e from LoopEntry e where e.item in :items and e.leftAt = :never", LoopEntry.class)
                .setParameter("items", items)
                .setParameter("never", LoopEntry.NEVER)
                .getResultStream()
                .collect(Collectors.toMap(LoopEntry::item, Function.identity()));
    }

    /** Where an item is booked. */
    record Booked(FeedbackReference item, LoopAccount account, String channel, String service, String place) {
        boolean isFrom(ItemStanding source) {
            return channel.equals(source.channel()) && service.equals(source.service()) && place.equals(source.place());
        }
    }

    /** The same to look at only, for walks through the whole register. */
    Map<FeedbackReference, Booked> places(Collection<FeedbackReference> items) {
        if (items.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select e.item, e.account, e.cell.channel, e.cell.service, e.cell.place from LoopEntry e"
                                + " where e.item in :items and e.leftAt = :never",
                        Object[].class)
                .setParameter("items", items)
                .setParameter("never", LoopEntry.NEVER)
                .getResultStream()
                .map(BookRepository::booked)
                .collect(Collectors.toMap(Booked::item, Function.identity()));
    }

    private static Booked booked(Object[] row) {
        return new Booked(
                (FeedbackReference) row[0], (LoopAccount) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    /** Items that stood on the account at the moment of the filter, one more than asked for, who came last first. */
    public List<BookedItem> standing(BalanceFilter filter, LoopAccount account, PageRequest request) {
        var conditions = new Conditions()
                .and("e.account = :account", "account", account)
                .and("e.at <= :moment and e.leftAt > :moment", "moment", filter.at())
                .andIfGiven("e.cell.channel = :channel", "channel", filter.channel())
                .andIfGiven("e.cell.place = :place", "place", filter.place())
                .andIfGiven("e.cell.service = :service", "service", filter.service())
                .after(request.cursor(), "e.at", "e.id");
        var query = entities.createQuery(
                "select e from LoopEntry e" + conditions.where() + " order by e.at desc, e.id desc", LoopEntry.class);
        return conditions
                .bind(query)
                .setMaxResults(request.size() + 1)
                .getResultStream()
                .map(LoopEntry::booked)
                .toList();
    }
}
