package org.openleap.insight.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.audit.AuditStream;
import org.openleap.feedback.FeedbackReference;

/** Holds the books against the register, a thousand items in a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Inspection {
    private static final int CHUNK = 1000;

    @Inject
    LoopAccounts accounts;

    @Inject
    BookRepository books;

    @Inject
    SumRepository sums;

    @Inject
    AuditStream events;

    /**
     * Some items were looked at.
     *
     * @param last id of the last of them; the next chunk begins after it
     * @param suspects those that are not booked where they stand
     */
    public record Chunk(long last, int items, List<FeedbackReference> suspects) {
        boolean isEnd() {
            return items < CHUNK;
        }
    }

    /** The next items. */
    public Chunk look(long after) {
        var places = accounts.after(after, CHUNK);
        if (places.isEmpty()) return new Chunk(after, 0, List.of());
        long last = places.get(places.size() - 1).item().id();
        return new Chunk(last, places.size(), misplaced(places));
    }

    /** Which suspects are wrong, and do not only wait to be booked. */
    public List<FeedbackReference> judge(Collection<FeedbackReference> suspects) {
        var waiting = Set.copyOf(books.waiting(suspects));
        return misplaced(accounts.of(suspects)).stream()
                .filter(item -> !waiting.contains(item) && !isOnItsWay(item))
                .toList();
    }

    /** What the sheet is off by. */
    public long difference() {
        return sums.difference();
    }

    private List<FeedbackReference> misplaced(List<LoopAccounts.Place> places) {
        var booked =
                books.places(places.stream().map(LoopAccounts.Place::reference).toList());
        return places.stream()
                .filter(place -> !isBooked(place, booked))
                .map(LoopAccounts.Place::reference)
                .toList();
    }

    private static boolean isBooked(LoopAccounts.Place place, Map<FeedbackReference, BookRepository.Booked> booked) {
        var found = booked.get(place.reference());
        return found != null && found.account() == place.account() && found.isFrom(place.item());
    }

    /** The chain tells of it, and the books have not come so far. */
    private boolean isOnItsWay(FeedbackReference item) {
        var place = events.placeOf(item.value(), Bookkeeper.RECEIVED);
        return place.isPresent() && place.getAsLong() > books.position();
    }
}
