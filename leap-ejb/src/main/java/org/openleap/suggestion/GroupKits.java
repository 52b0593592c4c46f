package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.FeedbackItems;
import org.openleap.notification.ConfirmTold;
import org.openleap.notification.Kit;
import org.openleap.notification.KitDesk;
import org.openleap.notification.PrintedPaper;

/** The page of a convenor: what to pass on to the group, and that it was passed on. Reference and phrase open it. */
@Stateless
@DenyAll
public class GroupKits {
    @Inject
    FeedbackItems items;

    @Inject
    KitDesk kits;

    /**
     * What there is to pass on about the item, the newest first.
     *
     * @param reference as typed
     * @param phrase as typed; case and blanks do not matter
     * @throws org.openleap.shared.error.NotFoundException when they do not belong together
     * @throws org.openleap.shared.error.RuleViolatedException after too many wrong tries for this reference
     */
    @PermitAll
    public List<Kit> open(@NotNull String reference, @NotNull String phrase) {
        return kits.ofItem(items.open(reference, phrase).reference().value());
    }

    /** The convenor says when and how the group was told. Reference, phrase and errors as for {@link #open}. */
    @PermitAll
    public void confirm(@NotNull String reference, @NotNull String phrase, @Valid @NotNull ConfirmTold command) {
        kits.confirm(items.open(reference, phrase).reference().value(), command);
    }

    /** The page to hand out. Reference, phrase and errors as for {@link #open}. */
    @PermitAll
    public PrintedPaper handout(@NotNull String reference, @NotNull String phrase, long telling) {
        return kits.handout(items.open(reference, phrase).reference().value(), telling);
    }
}
