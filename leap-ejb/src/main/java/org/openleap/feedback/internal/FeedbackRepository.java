package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.FirstLookLane;
import org.openleap.feedback.LoopStatus;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.Slice;

/** The items, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackRepository {
    private static final String SUMMARY = "select new org.openleap.feedback.FeedbackSummary(i.id, i.reference,"
            + " substring(i.submission.words, 1, 240), i.status, i.loop.status, i.submission.channel, i.submission.service,"
            + " i.submission.place, i.submission.capacity, i.submission.harm, i.submission.complaint,"
            + " i.admission.screening.screened, i.receivedAt, i.dueAt) from FeedbackItem i";

    /** The themes come with the item in the same statement. */
    private static final String WITH_THEMES = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds the item and gives it its id. */
    public void add(FeedbackItem item) {
        entities.persist(item);
        entities.flush();
    }

    /**
     * Makes everybody who comes with the same key at the same time wait until this transaction has ended. It must be the
     * first statement of the transaction: what is read after it then shows what the others have done. True when the key is
     * new.
     */
    public boolean claim(String keyHash) {
        return entities.createNativeQuery("insert ignore into submission_key (key_hash) values (?1)")
                        .setParameter(1, keyHash)
                        .executeUpdate()
                > 0;
    }

    public void add(Proposer proposer) {
        entities.persist(proposer);
    }

    void add(ItemCircumstances circumstances) {
        entities.persist(circumstances);
    }

    /** How it came, where that was not simply its proposer typing it. */
    Optional<ItemCircumstances> circumstances(FeedbackItem item) {
        return Optional.ofNullable(entities.find(ItemCircumstances.class, item.id()));
    }

    /** Public figures of the engagement team's own links; those by which none came are missing. */
    public Map<String, Long> countByOrigin(Set<String> origins) {
        if (origins.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select c.origin, count(c) from ItemCircumstances c where c.origin in :origins group by c.origin",
                        Object[].class)
                .setParameter("origins", origins)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Who said it, and how it came, in one statement. */
    Origins origins(FeedbackItem item) {
        var row = entities.createQuery(
                        "select p, c from Proposer p left join ItemCircumstances c on c.itemId = p.itemId"
                                + " where p.itemId = :item",
                        Object[].class)
                .setParameter("item", item.id())
                .getSingleResult();
        return new Origins((Proposer) row[0], Optional.ofNullable((ItemCircumstances) row[1]));
    }

    /** Who said it, and how it came where that was not plain. */
    record Origins(Proposer proposer, Optional<ItemCircumstances> circumstances) {}

    public void add(Note note) {
        entities.persist(note);
    }

    /** Lets a person outside the engagement team see the item. */
    public void assign(FeedbackItem item, UserId person) {
        var assignment = new Assignment(item.id(), person.value());
        if (entities.find(Assignment.class, assignment.key()) == null) entities.persist(assignment);
    }

    public Optional<FeedbackItem> find(FeedbackReference reference, VisibilityScope scope) {
        var conditions = FeedbackScope.of(scope).and("i.reference = :reference", "reference", reference);
        var query = entities.createQuery("select i from FeedbackItem i" + conditions.where(), FeedbackItem.class);
        return conditions
                .bind(query)
                .setHint(WITH_THEMES, "i.themes")
                .getResultStream()
                .findFirst();
    }

    /** Themes of many items in two statements. */
    public Map<FeedbackReference, List<String>> themesOf(Collection<FeedbackReference> references) {
        if (references.isEmpty()) return Map.of();
        return entities.createQuery("select i from FeedbackItem i where i.reference in :references", FeedbackItem.class)
                .setParameter("references", references)
                .setHint("eclipselink.batch", "i.themes")
                .getResultStream()
                .collect(Collectors.toMap(FeedbackItem::reference, FeedbackItem::themes));
    }

    /** The item that came with this key of a submission, whoever asks: the key proves it is theirs. */
    public Optional<FeedbackItem> findByKey(String keyHash) {
        return entities.createQuery("select i from FeedbackItem i where i.secrets.keyHash = :key", FeedbackItem.class)
                .setParameter("key", keyHash)
                .getResultStream()
                .findFirst();
    }

    /** Items that were joined with this one, the first first. */
    List<FeedbackItem> followers(FeedbackItem item) {
        return entities.createQuery(
                        "select i from FeedbackItem i where i.ending.mergedInto = :head order by i.id",
                        FeedbackItem.class)
                .setParameter("head", item.reference())
                .getResultList();
    }

    public Proposer proposer(FeedbackItem item) {
        return entities.find(Proposer.class, item.id());
    }

    public List<Note> notes(FeedbackItem item) {
        return entities.createQuery("select n from Note n where n.itemId = :item order by n.id desc", Note.class)
                .setParameter("item", item.id())
                .getResultList();
    }

    /** One row more than asked for, newest first. */
    public List<FeedbackSummary> page(FeedbackFilter filter, PageRequest request, VisibilityScope scope) {
        var conditions = matching(filter, scope).after(request.cursor(), "i.receivedAt", "i.id");
        var query = entities.createQuery(
                SUMMARY + conditions.where() + " order by i.receivedAt desc, i.id desc", FeedbackSummary.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** One row more than asked for, due first first. */
    public List<FeedbackItem> toLookAt(FirstLookLane lane, PageRequest request, VisibilityScope scope) {
        var conditions = waiting(lane, scope).afterEarliest(request, "i.dueAt", "i.id");
        var query = entities.createQuery(
                "select i from FeedbackItem i" + conditions.where() + " order by i.dueAt, i.id", FeedbackItem.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int countToLookAt(FirstLookLane lane, int limit, VisibilityScope scope) {
        var conditions = waiting(lane, scope);
        var query = entities.createQuery("select i.id from FeedbackItem i" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private static Conditions waiting(FirstLookLane lane, VisibilityScope scope) {
        return FeedbackScope.of(scope).and("i.loop.lane = :lane", "lane", lane.name());
    }

    /** Counts to the limit and no further: an exact count costs more than the page. */
    public int count(FeedbackFilter filter, int limit, VisibilityScope scope) {
        var conditions = matching(filter, scope);
        var query = entities.createQuery("select i.id from FeedbackItem i" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** A public figure, so there is no scope. */
    public long count(Slice slice) {
        var conditions = slice.on("i.submission.service", "i.submission.place", "i.receivedAt");
        var query = entities.createQuery("select count(i) from FeedbackItem i" + conditions.where(), Long.class);
        return conditions.bind(query).getSingleResult();
    }

    private static Conditions matching(FeedbackFilter filter, VisibilityScope scope) {
        var conditions = FeedbackScope.of(scope)
                .andIfGiven("i.submission.service = :service", "service", filter.service())
                .andIfGiven("i.submission.place = :place", "place", filter.place())
                .andIfGiven("i.submission.channel = :channel", "channel", filter.channel());
        if (!filter.status().isEmpty()) {
            conditions.and("i.status = :status", "status", FeedbackStatus.valueOf(filter.status()));
        }
        if (!filter.loop().isEmpty())
            conditions.and("i.loop.status = :loop", "loop", LoopStatus.valueOf(filter.loop()));
        if ("me".equals(filter.owner())) conditions.and("i.analysis.analyst = :me", "me", scope.user());
        if (!filter.screened().isEmpty()) {
            conditions.and("i.admission.screening.screened = :screened", "screened", "yes".equals(filter.screened()));
        }
        return conditions;
    }
}
