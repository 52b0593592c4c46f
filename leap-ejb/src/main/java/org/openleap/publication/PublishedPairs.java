package org.openleap.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.publication.internal.AnswerRepository;
import org.openleap.publication.internal.Editions;
import org.openleap.publication.internal.Pair;
import org.openleap.publication.internal.PairDesk;
import org.openleap.publication.internal.PairNews;
import org.openleap.publication.internal.PairRepository;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** The published pairs, for components that may import publication, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublishedPairs {
    @Inject
    AnswerRepository answers;

    @Inject
    PairDesk desk;

    @Inject
    PairRepository pairs;

    @Inject
    Editions editions;

    @Inject
    PairNews news;

    /** Newest first; one more than asked for. */
    public List<PublishedPair> page(PairFilter filter, PageRequest request) {
        return answers.page(filter, request).stream().map(Pair::published).toList();
    }

    /** Those with an easy-read version, newest first; one more than asked for. */
    public List<PublishedPair> withEasyRead(PageRequest request) {
        return answers.easyReads(request).stream().map(Pair::published).toList();
    }

    /** Today's wording of an answer, while there is one. */
    public Optional<PublishedPair> ofNumber(long number) {
        return answers.wordings(number).stream()
                .filter(pair -> pair.status() == PairStatus.PUBLISHED)
                .map(Pair::published)
                .findFirst();
    }

    /** Published with an edition after this one, newest first; at most so many. */
    public List<PublishedPair> after(long edition, PairFilter filter, int most) {
        return answers.after(edition, filter, most).stream()
                .map(Pair::published)
                .toList();
    }

    /** The edition that is read now. */
    public long edition() {
        return editions.current();
    }

    /** What everybody reads today about an item. */
    public List<PublishedPair> about(FeedbackReference item) {
        return pairs.ofItem(item).stream()
                .filter(pair -> pair.status() == PairStatus.PUBLISHED)
                .map(Pair::published)
                .toList();
    }

    /** Ids of every wording about an item, whether it can be read or not. */
    public List<Long> ofItem(FeedbackReference item) {
        return pairs.ofItem(item).stream().map(Pair::id).toList();
    }

    /**
     * A published wording, for somebody of the staff who adds to it.
     *
     * @throws NotFoundException {@link PublicationProblem#UNKNOWN_PAIR} also when the caller may not see it
     * @throws ConflictException {@link PublicationProblem#NOT_POSSIBLE_NOW} when it is not published
     */
    public PublishedPair require(long id) {
        return desk.findPublished(id).published();
    }

    /**
     * Refuses words that everybody would read beside the wording and that the rules of redaction forbid.
     *
     * @throws org.openleap.shared.error.RuleViolatedException naming the rule
     */
    public void requirePublishable(long id, String words) {
        desk.requirePublishable(desk.findPublished(id), words);
    }

    /** From now on there is an easy-read version to read, or there is none any more: a new edition. */
    public void showEasyRead(long id, boolean shown) {
        editions.next();
        var pair = desk.findPublished(id);
        pair.readEasily(shown);
        news.tell(shown ? "pair.easyReadPublished" : "pair.easyReadWritten", pair);
    }
}
