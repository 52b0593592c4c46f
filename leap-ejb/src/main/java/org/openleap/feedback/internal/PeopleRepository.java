package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.WantedPerson;
import org.openleap.shared.NameSearch;

/** The people behind the items, for those who answer for personal data; nobody else comes here, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeopleRepository {
    private static final String PLAIN = "function('replace', function('replace', p.address, ' ', ''), '-', '')";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public List<FoundRecord> find(WantedPerson wanted, int most) {
        var search = NameSearch.of(wanted.name(), "p.name")
                .or("p.address = :email", "email", wanted.email())
                .orLike(PLAIN, "phone", wanted.lastDigits())
                .orLike("function('lower', " + PLAIN + ")", "postal", wanted.postalKey());
        FeedbackReference.read(wanted.reference())
                .ifPresent(reference -> search.or("i.reference = :reference", "reference", reference));
        if (wanted.everywhere()) search.orLike("i.submission.words", "inWords", wanted.name());
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select i.reference, p.name, p.address, i.receivedAt from FeedbackItem i join Proposer p on p.itemId = i.id"
                        + search.where() + " order by i.receivedAt desc",
                Object[].class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(PeopleRepository::found)
                .toList();
    }

    private static FoundRecord found(Object[] row) {
        var key = RecordKey.item(((FeedbackReference) row[0]).value());
        return new FoundRecord(key, (String) row[1], (String) row[2], (Instant) row[3]);
    }

    Optional<ItemTexts> texts(FeedbackReference item) {
        return entities.createQuery("select t from ItemTexts t where t.reference = :item", ItemTexts.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** Nothing for most items: their proposers typed them. */
    Optional<CircumstancesTexts> circumstances(FeedbackItem item) {
        return Optional.ofNullable(entities.find(CircumstancesTexts.class, item.id()));
    }
}
