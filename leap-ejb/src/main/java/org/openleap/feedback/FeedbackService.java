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
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#UNKNOWN_CODE}
     */
    @PermitAll
    public Receipt submit(@Valid @NotNull SubmitFeedback command) {
        var keyHash = phrases.hashOf(command.key());
        var known = items.claim(keyHash) ? Optional.<FeedbackItem>empty() : items.findByKey(keyHash);
        var item = known.orElseGet(() -> takeIn(command));
        return intake.receipt(item, command);
    }

    private FeedbackItem takeIn(SubmitFeedback command) {
        var item = intake.take(command, user.id(), clock.instant());
        acknowledgements.received(item);
        return item;
    }
}
