package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Wording;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharedStatus;
import org.openleap.sharing.SharingProblem;

/**
 * When an item may leave the trust (domain.md 2.5): a person has screened it, the wording gives nobody away, the person
 * allowed sharing or the wording is not theirs, and sharing with this audience is on.
 */
@ApplicationScoped
public class ShareRules {
    @Inject
    SharedRepository items;

    @Inject
    Audiences audiences;

    @Inject
    Gates gates;

    /**
     * @throws RuleViolatedException {@link SharingProblem#NOT_SCREENED}, {@link SharingProblem#PERSONAL_DATA},
     *     {@link SharingProblem#OWN_WORDS_WITHOUT_PERMISSION} or {@link SharingProblem#SHARING_IS_OFF}
     * @throws NotFoundException {@link SharingProblem#UNKNOWN_AUDIENCE}
     * @throws ConflictException {@link SharingProblem#ALREADY_SHARED}
     */
    void require(ShareItem command, HeardItem item) {
        requireReady(item);
        requireRedacted(command.wording(), item);
        requireKnown(command.audience());
        requireOpen(command.audience());
        if (isRead(item, command.audience())) throw new ConflictException(SharingProblem.ALREADY_SHARED);
    }

    /** What was ready when it was proposed may not be ready when a lead agrees. */
    void requireStill(SharedItem proposed, HeardItem item) {
        requireReady(item);
        requireRedacted(proposed.wording(), item);
        requireOpen(proposed.audience());
    }

    /** Whether the audience reads the item, or somebody has proposed that it should. */
    boolean isRead(HeardItem item, Audience audience) {
        return items.ofItem(item.reference(), VisibilityScope.system()).stream()
                .filter(shared -> shared.status() != SharedStatus.WITHDRAWN)
                .anyMatch(shared -> shared.audience().equals(audience));
    }

    private static void requireReady(HeardItem item) {
        if (!Standing.isReady(item)) throw new RuleViolatedException(SharingProblem.NOT_SCREENED);
    }

    private static void requireRedacted(String wording, HeardItem item) {
        if (Wording.holdsPersonalData(wording)) throw new RuleViolatedException(SharingProblem.PERSONAL_DATA);
        if (!item.mayShare() && Wording.repeats(wording, item.words() + "\n" + item.request())) {
            throw new RuleViolatedException(SharingProblem.OWN_WORDS_WITHOUT_PERMISSION);
        }
    }

    private void requireKnown(Audience audience) {
        if (!audiences.knows(audience)) {
            throw new NotFoundException(SharingProblem.UNKNOWN_AUDIENCE, audience.value());
        }
    }

    private void requireOpen(Audience audience) {
        if (!gates.isOpenFor(audience)) {
            throw new RuleViolatedException(SharingProblem.SHARING_IS_OFF, audiences.nameOf(audience));
        }
    }
}
