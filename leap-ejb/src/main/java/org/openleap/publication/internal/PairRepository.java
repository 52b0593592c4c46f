package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairList;
import org.openleap.publication.PairStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The pairs as the staff work on them; only for people who see unscreened items. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PairRepository {
    /** What belongs to the rows comes with one more query each, for exactly these rows. */
    private static final String BATCH = "eclipselink.batch";

    private static final String BATCH_TYPE = "eclipselink.batch.type";
    private static final Set<PairStatus> OPEN =
            EnumSet.of(PairStatus.DRAFTED, PairStatus.BLOCKED, PairStatus.SENT_BACK);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** A first wording of an answer gives the answer its number. */
    public void add(Pair pair) {
        entities.persist(pair);
        entities.flush();
        pair.numbered(first(pair.suggestion()).map(Pair::number).orElse(pair.id()));
    }

    public Optional<Pair> find(long id, VisibilityScope scope) {
        if (!scope.seesUnscreened()) return Optional.empty();
        var conditions = notHidden(scope).and("p.id = :id", "id", id);
        var query = entities.createQuery("select p from Pair p" + conditions.where(), Pair.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** Those of them that the caller may see, newest first. */
    public List<Pair> among(Collection<Long> ids, VisibilityScope scope) {
        if (ids.isEmpty()) return List.of();
        var conditions = notHidden(scope).and("p.id in :ids", "ids", ids);
        if (!scope.seesUnscreened()) conditions.and("p.status = :status", "status", PairStatus.PUBLISHED);
        var query = entities.createQuery(
                "select p from Pair p" + conditions.where() + " order by p.draftedAt desc, p.id desc", Pair.class);
        return conditions
                .bind(query)
                .setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "p.themes")
                .getResultList();
    }

    /** A suggestion's reference begins with that of its item. */
    private static Conditions notHidden(VisibilityScope scope) {
        return HiddenRecords.leaveOut(new Conditions(), "substring(p.suggestion, 1, 14)", scope);
    }

    /** All pairs that ever told of these suggestions. */
    List<Long> numbersOf(Collection<String> suggestions) {
        if (suggestions.isEmpty()) return List.of();
        return entities.createQuery("select p.id from Pair p where p.suggestion in :suggestions", Long.class)
                .setParameter("suggestions", suggestions)
                .getResultList();
    }

    /** In their order, for the search index. */
    List<Long> numbers(long after, int most) {
        return entities.createQuery("select p.id from Pair p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The wording that everybody reads about a suggestion. */
    public Optional<Pair> published(String suggestion) {
        return ofSuggestion(suggestion, EnumSet.of(PairStatus.PUBLISHED)).findFirst();
    }

    /** The wording about a suggestion that nobody has approved yet. */
    public Optional<Pair> open(String suggestion) {
        return ofSuggestion(suggestion, OPEN).findFirst();
    }

    /** Every wording about any suggestion of an item. */
    public List<Pair> ofItem(FeedbackReference item) {
        return entities.createQuery("select p from Pair p where p.suggestion like :item", Pair.class)
                .setParameter("item", item.value() + "/%")
                .getResultList();
    }

    /** Every wording of an answer that can be read, of today and of before. */
    public List<Pair> readable(long number) {
        return entities.createQuery(
                        "select p from Pair p where p.number = :number and p.status in :readable", Pair.class)
                .setParameter("number", number)
                .setParameter("readable", EnumSet.of(PairStatus.PUBLISHED, PairStatus.REPLACED))
                .getResultList();
    }

    /** Those of the numbers under which the public reads something. */
    Set<Long> published(Collection<Long> numbers) {
        if (numbers.isEmpty()) return Set.of();
        return entities.createQuery(
                        "select p.number from Pair p where p.number in :numbers and p.status = :published", Long.class)
                .setParameter("numbers", numbers)
                .setParameter("published", PairStatus.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Pairs of one list, one row more than asked for, newest first. */
    public List<Pair> page(PairList list, PageRequest request, VisibilityScope scope) {
        if (!scope.seesUnscreened()) return List.of();
        var conditions = on(list, scope).after(request.cursor(), "p.draftedAt", "p.id");
        var query = entities.createQuery(
                "select p from Pair p" + conditions.where() + " order by p.draftedAt desc, p.id desc", Pair.class);
        return conditions
                .bind(query)
                .setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "p.themes")
                .setHint(BATCH, "p.cuts")
                .setHint(BATCH, "p.authors")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(PairList list, int limit, VisibilityScope scope) {
        if (!scope.seesUnscreened()) return 0;
        var conditions = on(list, scope);
        var query = entities.createQuery("select p.id from Pair p" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private Optional<Pair> first(String suggestion) {
        return ofSuggestion(suggestion, EnumSet.complementOf(EnumSet.of(PairStatus.DISCARDED)))
                .filter(pair -> pair.number() > 0)
                .findFirst();
    }

    private Stream<Pair> ofSuggestion(String suggestion, Set<PairStatus> states) {
        return entities.createQuery(
                        "select p from Pair p where p.suggestion = :suggestion and p.status in :states order by p.id",
                        Pair.class)
                .setParameter("suggestion", suggestion)
                .setParameter("states", states)
                .getResultStream();
    }

    private static Conditions on(PairList list, VisibilityScope scope) {
        return switch (list) {
            case TO_APPROVE -> standing(PairStatus.DRAFTED, scope);
            case BLOCKED -> standing(PairStatus.BLOCKED, scope);
            case SENT_BACK -> standing(PairStatus.SENT_BACK, scope);
            case PUBLISHED -> standing(PairStatus.PUBLISHED, scope);
            case TO_RENEW -> standing(PairStatus.PUBLISHED, scope).and("p.stale = true");
            case TAKEN_DOWN -> standing(PairStatus.TAKEN_DOWN, scope);
        };
    }

    private static Conditions standing(PairStatus status, VisibilityScope scope) {
        return notHidden(scope).and("p.status = :status", "status", status);
    }
}
