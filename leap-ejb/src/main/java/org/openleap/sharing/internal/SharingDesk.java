package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharingProblem;

/** Opens what is shared for somebody who works on it, and makes new rows by the rules. */
@ApplicationScoped
public class SharingDesk {
    @Inject
    SharedRepository shared;

    @Inject
    FeedbackItems items;

    @Inject
    ShareRules rules;

    @Inject
    Standing standing;

    @Inject
    CurrentUser user;

    /** A new row that nobody outside reads yet. Its exceptions are those of {@link ShareRules}. */
    public SharedItem propose(ShareItem command, Instant at) {
        var item = items.require(command.item(), user.scope());
        rules.require(command, item);
        var row = standing.stand(SharedItem.propose(command, item, user.id(), at), item);
        shared.add(row);
        return row;
    }

    /** Lets the audience read a row from now on, if it may still leave the trust. */
    public void share(SharedItem row, Instant at) {
        rules.requireStill(row, items.require(row.item(), user.scope()));
        row.share(user.id(), at);
    }

    /**
     * A row that a guest did not make, as the caller saw it.
     *
     * @throws NotFoundException {@link SharingProblem#UNKNOWN_ITEM} also for what a partner told the trust: it is theirs
     * @throws ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW} when it was changed meanwhile
     */
    public SharedItem open(long id, long version) {
        var row = shared.find(id, user.scope())
                .filter(found -> !found.isSubmitted())
                .orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_ITEM, Long.toString(id)));
        if (row.version() != version) {
            throw new ConflictException(
                    SharingProblem.NOT_POSSIBLE_NOW, row.status().name(), "");
        }
        return row;
    }
}
