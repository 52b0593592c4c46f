package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.TakeIn;
import org.openleap.feedback.TakenIn;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.WorkingDays;
import org.openleap.search.SearchChanges;

/** Makes items out of what files hold, and takes them back while nobody has worked on them. */
@ApplicationScoped
public class BulkDesk {
    /** No phrase has this hash. */
    private static final String NO_PHRASE = "-";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    BulkRepository items;

    @Inject
    ReferenceData lists;

    @Inject
    Arrivals arrivals;

    @Inject
    Phrases phrases;

    @Inject
    SearchChanges index;

    @Inject
    Event<FeedbackEvent> events;

    public Set<UUID> takenKeys(Collection<UUID> keys) {
        var hashes = keys.stream().collect(Collectors.toMap(phrases::hashOf, key -> key, (one, same) -> one));
        var taken = new HashSet<UUID>();
        items.takenKeys(hashes.keySet()).forEach(hash -> taken.add(hashes.get(hash)));
        return taken;
    }

    public Set<String> takenReferences(Collection<String> references) {
        return items.takenReferences(references);
    }

    public TakenIn take(TakeIn command, UserId by, Instant now) {
        var said = command.said();
        var reference =
                FeedbackReference.read(command.reference()).orElseGet(() -> FeedbackReference.of(RANDOM.nextLong()));
        var secrets = new Secrets(phrases.hashOf(said.key()), phrases.contentHash(said), NO_PHRASE);
        var submission = Submission.of(said, lists.placeOf(said.service(), command.day()));
        var item = arrivals.arrive(reference, secrets, submission, receivedAt(command.day(), now), now);
        items.add(item);
        items.add(Proposer.of(item, said.contact()));
        arrivals.announce(item, by, now);
        return new TakenIn(item.id(), reference);
    }

    public Optional<FeedbackReference> takeBack(long id, UserId by, Instant now) {
        var item = items.lock(id);
        if (!item.isUntouched() || items.hasNotes(id)) return Optional.empty();
        item.takeBack(phrases.hashOf(UUID.randomUUID()), by, now);
        events.fire(new FeedbackEvent.TakenBack(item.reference(), by, now));
        index.erased(item.reference().value());
        return Optional.of(item.reference());
    }

    public List<FeedbackReference> references(Collection<Long> ids) {
        return items.references(ids);
    }

    /** Noon, so that the day is the same day in every list; for an answer of today not later than now. */
    private static Instant receivedAt(LocalDate day, Instant now) {
        var noon = day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant();
        return noon.isAfter(now) ? now : noon;
    }
}
