package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Occasion;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;
import org.openleap.shared.Conditions;

/** The tellings; only people who see unscreened items see whom we owe an answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingRepository {
    private static final Set<TellingStatus> TOLD =
            Set.of(TellingStatus.SENT, TellingStatus.DELIVERED, TellingStatus.TOLD, TellingStatus.RELAY_CONFIRMED);

    private static final Pattern OWNER = Pattern.compile("telling-([0-9]{1,18})");

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Telling telling) {
        entities.persist(telling);
        entities.flush();
    }

    void add(TellingEntry entry) {
        entities.persist(entry);
    }

    public Optional<Telling> find(long id, VisibilityScope scope) {
        var conditions = visible(scope).and("t.id = :id", "id", id);
        var query = entities.createQuery("select t from Telling t" + conditions.where(), Telling.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** The telling that a mail carried; empty when its owner is no telling. */
    public Optional<Telling> ofMail(String owner) {
        var number = OWNER.matcher(owner);
        return number.matches()
                ? Optional.ofNullable(entities.find(Telling.class, Long.valueOf(number.group(1))))
                : Optional.empty();
    }

    public List<Telling> ofItem(String item, VisibilityScope scope) {
        var conditions = visible(scope).and("t.item = :item", "item", item);
        var query =
                entities.createQuery("select t from Telling t" + conditions.where() + " order by t.id", Telling.class);
        return conditions.bind(query).getResultList();
    }

    /** Tellings about a suggestion whose proposer left no contact and that are still owed. */
    public List<Telling> anonymousAndOwed(String subject) {
        return select("t.subject = :subject and t.status = :due and t.reader.route = :none"
                        + " and t.reader.relay = '' and t.reader.groupName = ''")
                .setParameter("subject", subject)
                .setParameter("due", TellingStatus.DUE)
                .setParameter("none", Route.NONE)
                .getResultList();
    }

    /** Whether somebody asked not to be told about the item. */
    public boolean isNotWanted(String item) {
        return !select("t.item = :item and t.status = :unwanted and t.reader.relay = ''")
                .setParameter("item", item)
                .setParameter("unwanted", TellingStatus.NOT_WANTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Everybody who was told about this on this occasion, and whom a mistake in it would have reached. */
    public List<Telling> toldAbout(String subject, Occasion occasion) {
        return select("t.subject = :subject and t.occasion = :occasion and t.status in :told order by t.id")
                .setParameter("subject", subject)
                .setParameter("occasion", occasion)
                .setParameter("told", TOLD)
                .getResultList();
    }

    /** Sent before the instant, told nobody but the reader, and not yet settled; oldest first. */
    List<Telling> sentBefore(Instant instant, int most) {
        return select("t.status = :sent and t.times.sentAt < :instant and t.reader.groupName = ''"
                        + " and t.reader.route = :email order by t.times.sentAt")
                .setParameter("sent", TellingStatus.SENT)
                .setParameter("instant", instant)
                .setParameter("email", Route.EMAIL)
                .setMaxResults(most)
                .getResultList();
    }

    /** Letters at which nobody looked in time, oldest first. */
    List<Telling> uncheckedBefore(Instant instant, int most) {
        return select("t.times.checkBy < :instant order by t.times.checkBy")
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultList();
    }

    /** What other people were told lately on this occasion, newest first. */
    List<String> recentWords(Occasion occasion, long exceptId, int most) {
        return entities.createQuery(
                        "select t.wording.ownWords from Telling t where t.occasion = :occasion and t.id <> :id"
                                + " order by t.id desc",
                        String.class)
                .setParameter("occasion", occasion)
                .setParameter("id", exceptId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The lines of evidence of one telling, oldest first. */
    List<TellingEntry> entries(Telling telling) {
        return entities.createQuery(
                        "select e from TellingEntry e where e.tellingId = :telling order by e.id", TellingEntry.class)
                .setParameter("telling", telling.id())
                .getResultList();
    }

    private TypedQuery<Telling> select(String where) {
        return entities.createQuery("select t from Telling t where " + where, Telling.class);
    }

    /** Tellings about an item are hidden from whom it is hidden from. */
    static Conditions visible(VisibilityScope scope) {
        var conditions = HiddenRecords.leaveOut(new Conditions(), "t.item", scope);
        return scope.seesUnscreened() ? conditions : conditions.and("1 = 0");
    }
}
