package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.internal.LostPhrases;
import org.openleap.feedback.internal.OwnItems;
import org.openleap.feedback.internal.ProposersDoor;
import org.openleap.feedback.internal.Rereading;
import org.openleap.feedback.internal.Withdrawals;
import org.openleap.identity.UserId;

/**
 * What people do about their own item, with reference and phrase and without an account. Every other method throws
 * {@link org.openleap.shared.error.NotFoundException} {@link FeedbackProblem#WRONG_PHRASE} when the two do not belong
 * together, and {@link org.openleap.shared.error.RuleViolatedException} {@link FeedbackProblem#TOO_MANY_TRIES} after ten
 * wrong tries in a quarter of an hour.
 */
@Stateless
@DenyAll
public class ProposerService {
    @Inject
    ProposersDoor door;

    @Inject
    OwnItems own;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Rereading rereading;

    @Inject
    LostPhrases lost;

    @Inject
    InstantSource clock;

    /** What the person can do about it now. */
    @PermitAll
    public OwnItem find(@NotNull String reference, @NotNull String phrase) {
        return own.of(door.open(reference, phrase));
    }

    /**
     * Takes it back. A person looks first where nobody has looked yet.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#ALREADY_WITHDRAWN}
     */
    @PermitAll
    public void withdraw(@Valid @NotNull WithdrawFeedback command) {
        var item = door.open(command.reference(), command.phrase());
        withdrawals.ask(item, command.mayKeepIdea(), clock.instant());
    }

    /**
     * "You did not understand me", or "I did ask for something": it is read again.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#NOT_POSSIBLE_NOW} while it is not read yet
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#TOO_MANY_REPLIES}
     */
    @PermitAll
    public void sayMore(@Valid @NotNull SayMore command) {
        var item = door.open(command.reference(), command.phrase());
        rereading.begin(item, command.kind(), command.text(), UserId.PUBLIC);
    }

    /**
     * Sends other words to somebody who lost theirs, by e-mail to the address that they gave; once a day at most. Says
     * nothing and fails for nobody: whoever asks must not learn what there is.
     *
     * @param reference as typed
     */
    @PermitAll
    public void renewPhrase(@NotNull String reference) {
        lost.renew(reference, clock.instant());
    }

    /**
     * Takes back what they allowed: whoever uses it stops now.
     *
     * @throws org.openleap.shared.error.ConflictException {@link org.openleap.consent.ConsentProblem#NOT_GIVEN}
     */
    @PermitAll
    public void disallow(@Valid @NotNull TakeBackPermission command) {
        var item = door.open(command.reference(), command.phrase());
        own.takeBack(item, command.purposes());
    }
}
