package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SkipReason;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;

/**
 * Makes items out of answers. Nobody can be told what became of them, because nobody knows who gave them; and nobody can
 * open a page about them, because no phrase belongs to them.
 */
@ApplicationScoped
public class ImportedItems {
    private static final String CHANNEL = "fft";

    /** No phrase has this hash. */
    private static final String NO_PHRASE = "-";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    FeedbackRepository items;

    @Inject
    ImportRepository imports;

    @Inject
    ReferenceData lists;

    @Inject
    ScreeningClock deadlines;

    @Inject
    Phrases phrases;

    @Inject
    Event<FeedbackEvent> events;

    /** Takes one batch in and returns how many items it made. The other rows are noted with their reason. */
    int take(List<FftAnswer> batch, FeedbackImport running, Instant now) {
        var before = imports.taken(
                batch.stream().filter(FftAnswer::isItem).map(this::keyHash).toList());
        var services = new KnownServices(lists.choices(ReferenceList.SERVICE));
        int made = 0;
        for (var answer : batch) {
            if (!answer.isItem()) {
                imports.add(new ImportSkip(running.id(), answer.number(), answer.skipped()));
            } else if (before.contains(keyHash(answer))) {
                imports.add(new ImportSkip(running.id(), answer.number(), SkipReason.ALREADY_IMPORTED));
            } else {
                add(answer, services.codeOf(answer.service()), running, now);
                made++;
            }
        }
        return made;
    }

    private void add(FftAnswer answer, String service, FeedbackImport running, Instant now) {
        var reference = FeedbackReference.of(RANDOM.nextLong());
        var command = command(answer, service);
        var item = FeedbackItem.receive(
                reference,
                new Secrets(keyHash(answer), phrases.contentHash(command), NO_PHRASE),
                Submission.of(command, lists.placeOf(service)),
                receivedAt(answer.day(), now),
                deadlines.screenBy(now, Answer.NOT_SAID));
        items.add(item);
        items.add(Proposer.of(item, Contact.anonymous()));
        imports.add(new FeedbackOrigin(item, running.id(), answer));
        events.fire(new FeedbackEvent.Received(reference, CHANNEL, running.uploadedBy(), now));
    }

    private static SubmitFeedback command(FftAnswer answer, String service) {
        return new SubmitFeedback(
                answer.key(),
                answer.words(),
                "",
                service,
                "",
                CHANNEL,
                Capacity.NOT_SAID,
                Answer.NOT_SAID,
                false,
                false,
                false,
                Contact.anonymous());
    }

    private String keyHash(FftAnswer answer) {
        return phrases.hashOf(answer.key());
    }

    /** Noon, so that the day is the same day in every list; for an answer of today not later than now. */
    private static Instant receivedAt(LocalDate day, Instant now) {
        var noon = day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant();
        return noon.isAfter(now) ? now : noon;
    }
}
