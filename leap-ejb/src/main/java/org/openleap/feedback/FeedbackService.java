package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.feedback.internal.Acknowledgements;
import org.openleap.feedback.internal.FeedbackIntake;
import org.openleap.feedback.internal.FeedbackItem;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.Phrases;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.AccessRefusedException;

/** Takes in what people say. */
@Stateless
@DenyAll
public class FeedbackService {
    @Inject
    FeedbackIntake intake;

    @Inject
    FeedbackRepository items;

    @Inject
    Phrases phrases;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Puts the item into the register and owes its proposer an acknowledgement. The same key and the same words give the same
     * receipt again and never a second item.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#KEY_USED_FOR_OTHER_WORDS}
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#UNKNOWN_CODE},
     *     {@link FeedbackProblem#DAY_IN_THE_FUTURE} or {@link FeedbackProblem#TRANSLATOR_MISSING}
     * @throws org.openleap.shared.error.AccessRefusedException {@link FeedbackProblem#NOT_YOURS} when somebody else than staff
     *     says how it was said
     */
    @PermitAll
    public Receipt submit(@Valid @NotNull SubmitFeedback command) {
        requireOwnWords(command);
        var keyHash = phrases.hashOf(command.key());
        var known = items.claim(keyHash) ? Optional.<FeedbackItem>empty() : items.findByKey(keyHash);
        var item = known.orElseGet(() -> takeIn(command));
        return intake.receipt(item, command);
    }

    /** Only staff write down for others. */
    private void requireOwnWords(SubmitFeedback command) {
        boolean mayWriteDown = user.scope().seesUnscreened();
        if (!command.circumstances().isPlain() && !mayWriteDown) {
            throw new AccessRefusedException(FeedbackProblem.NOT_YOURS);
        }
    }

    private FeedbackItem takeIn(SubmitFeedback command) {
        var item = intake.take(command, user.id(), clock.instant());
        acknowledgements.received(item);
        return item;
    }
}
