package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.TellingStatus;
import org.openleap.post.SentWords;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** What somebody was told, and what is still owed to them: an erased person can be told nothing any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    @Inject
    SentWords mails;

    @Inject
    InstantSource clock;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        var texts = texts(record);
        return Stream.concat(
                        texts.stream().map(TellingTexts::sheet),
                        entries(texts).stream().map(EntryTexts::sheet))
                .toList();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return texts(record).stream()
                .filter(TellingTexts::isTheirs)
                .flatMap(telling -> telling.identifiers().stream())
                .distinct()
                .toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        if (!record.is(RecordKind.ITEM)) return;
        settle(record.key());
        entities.flush();
        var texts = texts(record);
        texts.forEach(entities::refresh);
        mails.erase(texts.stream().map(TellingTexts::owner).toList(), reached(texts, TellingTexts::address), removal);
        forgetAsks(reached(texts, TellingTexts::contact));
        eraseEntries(texts, removal);
        texts.forEach(telling -> telling.erase(removal));
    }

    private void eraseEntries(List<TellingTexts> texts, Removal removal) {
        var theirs = texts.stream()
                .filter(TellingTexts::isTheirs)
                .map(TellingTexts::id)
                .collect(Collectors.toSet());
        for (var entry : entries(texts)) {
            if (entry.isOf(theirs)) entry.erase(removal);
            else entry.eraseOfRelay(removal);
        }
    }

    /** What we asked of them is still counted, and no longer of whom. */
    private void forgetAsks(Set<String> contacts) {
        if (contacts.isEmpty()) return;
        entities.createQuery("update ContactAsk a set a.contact = '' where a.contact in :contacts")
                .setParameter("contacts", contacts)
                .executeUpdate();
    }

    /** What an organisation passed on leads to its own address, and to every other mail it got. */
    private static Set<String> reached(List<TellingTexts> texts, Function<TellingTexts, String> where) {
        return texts.stream()
                .filter(TellingTexts::isTheirs)
                .map(where)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Nobody is left who could be told. What others pass on to their people goes on. */
    private void settle(String item) {
        for (var telling : tellings.ofItem(item, VisibilityScope.system())) {
            if (telling.reader().isRelay() || !telling.status().next().contains(TellingStatus.NOBODY_TO_TELL)) continue;
            telling.nobodyToTell(clock.instant());
            news.settled(telling, UserId.SYSTEM);
        }
    }

    private List<TellingTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select t from TellingTexts t where t.item = :item order by t.id", TellingTexts.class)
                .setParameter("item", record.key())
                .getResultList();
    }

    private List<EntryTexts> entries(List<TellingTexts> of) {
        if (of.isEmpty()) return List.of();
        return entities.createQuery(
                        "select e from EntryTexts e where e.telling in :tellings order by e.id", EntryTexts.class)
                .setParameter("tellings", of.stream().map(TellingTexts::id).toList())
                .getResultList();
    }
}
