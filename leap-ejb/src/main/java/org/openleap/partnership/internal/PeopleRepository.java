package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openleap.partnership.PartnershipReference;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.WantedPerson;
import org.openleap.shared.NameSearch;

/** The people in partnerships for those who answer for personal data; nobody else comes here, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeopleRepository {
    private static final String PHONE = "function('replace', i.phone, ' ', '')";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Who signed up. */
    List<FoundRecord> find(WantedPerson wanted, int most) {
        var search = NameSearch.of(wanted.name(), "i.contactName")
                .or("i.email = :email", "email", wanted.email())
                .orLike(PHONE, "phone", wanted.lastDigits());
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select i.partnership, i.contactName, i.email, p.createdAt from InterestTexts i join Partnership p"
                        + " on p.id = i.partnership" + search.where() + " order by p.createdAt desc",
                Object[].class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(PeopleRepository::found)
                .toList();
    }

    private static FoundRecord found(Object[] row) {
        var reference = PartnershipReference.of((Long) row[0]).value();
        return new FoundRecord(
                new RecordKey(RecordKind.INTEREST, reference), (String) row[1], (String) row[2], (Instant) row[3]);
    }

    Optional<InterestTexts> interest(PartnershipReference partnership) {
        return Optional.ofNullable(entities.find(InterestTexts.class, partnership.number()));
    }

    /** Where a person of the directory takes part. */
    List<ParticipantTexts> participations(String person) {
        return entities.createQuery(
                        "select p from ParticipantTexts p where p.person = :person order by p.id",
                        ParticipantTexts.class)
                .setParameter("person", person)
                .getResultList();
    }
}
