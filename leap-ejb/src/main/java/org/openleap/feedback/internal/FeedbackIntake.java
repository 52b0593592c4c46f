package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** Makes an item out of a submission, once for each key. */
@ApplicationScoped
public class FeedbackIntake {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    FeedbackRepository items;

    @Inject
    Phrases phrases;

    @Inject
    ReferenceData lists;

    @Inject
    Arrivals arrivals;

    /** Adds the item and its proposer, and announces it. */
    public FeedbackItem take(SubmitFeedback command, UserId by, Instant at) {
        requireKnown(ReferenceList.CHANNEL, command.channel());
        requireKnown(ReferenceList.SERVICE, command.service());
        var reference = FeedbackReference.of(RANDOM.nextLong());
        var submission = Submission.of(command, lists.placeOf(command.service()));
        var said = saidAt(command.circumstances(), at);
        var item = arrivals.arrive(reference, phrases.secrets(command, reference), submission, said, at);
        items.add(item);
        items.add(Proposer.of(item, command.contact()));
        keep(command.circumstances(), item, by);
        arrivals.announce(item, by, at);
        return item;
    }

    private void keep(Circumstances circumstances, FeedbackItem item, UserId by) {
        if (circumstances.equals(Circumstances.none())) return;
        items.add(ItemCircumstances.of(item, circumstances, by));
    }

    /** Noon of the day on which it was heard, so that the day is the same in every list; never later than now. */
    private static Instant saidAt(Circumstances circumstances, Instant now) {
        if (circumstances.heardOn().equals(LocalDate.MAX)) return now;
        var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
        if (circumstances.heardOn().isAfter(today)) {
            throw new RuleViolatedException(FeedbackProblem.DAY_IN_THE_FUTURE);
        }
        var noon = circumstances
                .heardOn()
                .atTime(LocalTime.NOON)
                .atZone(WorkingDays.LONDON)
                .toInstant();
        return noon.isAfter(now) ? now : noon;
    }

    /** The receipt of an item that this very submission made. */
    public Receipt receipt(FeedbackItem item, SubmitFeedback command) {
        if (!item.secrets().isForContent(phrases.contentHash(command))) {
            throw new ConflictException(FeedbackProblem.KEY_USED_FOR_OTHER_WORDS);
        }
        return new Receipt(item.reference(), phrases.phrase(command.key(), item.reference()));
    }

    private void requireKnown(ReferenceList list, String code) {
        if (!code.isEmpty() && !lists.knows(list, code)) {
            throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, list.name(), code);
        }
    }
}
