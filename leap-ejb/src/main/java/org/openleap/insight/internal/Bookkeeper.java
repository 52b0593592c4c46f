package org.openleap.insight.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.audit.AuditStream;
import org.openleap.audit.SealedEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.Tick;

/**
 * Writes the books, a second or two after things happened: one node at a time, so that no lock sits in anybody's work and every
 * entry is added up exactly once.
 */
@Stateless
public class Bookkeeper {
    static final String RECEIVED = "feedback.received";
    private static final int EVENTS = 5000;
    private static final int STEPS = 1000;

    @Inject
    AuditStream events;

    @Inject
    BookRepository books;

    @Inject
    SumRepository sums;

    @Inject
    LoopAccounts accounts;

    @EJB
    Bookkeeper bookkeeper;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("loop books", bookkeeper::post);
    }

    /** One round, in a transaction of its own: first who came, then who moved. */
    public void post() {
        books.lock().ifPresent(this::post);
    }

    private void post(LoopBooks head) {
        long upTo = Math.min(events.head(), head.position() + EVENTS);
        var receipts = events.between(head.position(), upTo, RECEIVED);
        var steps = books.steps(STEPS);
        if (receipts.isEmpty() && steps.isEmpty() && upTo == head.position()) return;
        var posting = new Posting(books.standing(items(receipts, steps)));
        book(receipts, posting);
        steps.stream().filter(posting::step).forEach(books::remove);
        posting.made().forEach(books::add);
        sums.add(posting.sums());
        head.followed(upTo);
    }

    /** An item of which the chain tells and that the register does not know is booked by nobody: the check finds it. */
    private void book(List<SealedEvent> receipts, Posting posting) {
        var places = accounts.of(references(receipts)).stream()
                .collect(Collectors.toMap(LoopAccounts.Place::reference, Function.identity()));
        receipts.stream()
                .filter(event -> places.containsKey(reference(event)))
                .forEach(event ->
                        posting.receipt(event, places.get(reference(event)).cell()));
    }

    private static Collection<FeedbackReference> items(List<SealedEvent> receipts, List<LoopStep> steps) {
        return Stream.concat(references(receipts).stream(), steps.stream().map(LoopStep::item))
                .collect(Collectors.toSet());
    }

    private static List<FeedbackReference> references(List<SealedEvent> receipts) {
        return receipts.stream().map(Bookkeeper::reference).toList();
    }

    private static FeedbackReference reference(SealedEvent event) {
        return new FeedbackReference(event.entry().subject());
    }
}
