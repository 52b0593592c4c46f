package org.openleap.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openleap.post.internal.OutboxMail;
import org.openleap.post.internal.OutboxRepository;

/** Where other components hand in mail, inside their own transaction: it leaves after the commit, and only then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PostDesk {
    @Inject
    OutboxRepository mails;

    @Inject
    InstantSource clock;

    /** The mail leaves soon. Nothing happens when its key is known already. */
    public void post(Posting posting) {
        mails.addOnce(OutboxMail.of(posting, clock.instant()));
    }

    /** How many mails the owner has had. */
    public int countOf(String owner) {
        return mails.count(owner);
    }

    /** What waits for the owner need not leave any more. False when something is just leaving, or has left. */
    public boolean withdraw(String owner) {
        return mails.withdraw(owner) > 0;
    }

    /** The same for all mails whose keys begin so. */
    public void withdrawAll(String beginning) {
        mails.withdrawAll(beginning);
    }

    /** Whose mail it was; empty when no mail with this Message-ID was handed in, or nobody's. */
    public Optional<String> ownerOf(String messageId) {
        return mails.find(messageId).map(OutboxMail::owner).filter(owner -> !owner.isEmpty());
    }

    /** Whether its owner has had no other mail since. */
    public boolean isLatest(String messageId) {
        return mails.find(messageId).filter(mail -> !mails.hasLater(mail)).isPresent();
    }

    /** Every mail of the owner with its attempts, oldest first. */
    public List<PostedMail> of(String owner) {
        return mails.ofOwner(owner).stream()
                .map(mail -> mail.posted(mails.attempts(mail)))
                .toList();
    }
}
