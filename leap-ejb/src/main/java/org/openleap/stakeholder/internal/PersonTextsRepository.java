package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.WantedPerson;
import org.openleap.shared.NameSearch;
import org.openleap.stakeholder.PersonId;

/** The people of the directory for those who answer for personal data; nobody else comes here, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonTextsRepository {
    private static final String PHONE = "function('replace', function('replace', p.phone, ' ', ''), '-', '')";
    private static final String PLACE =
            "function('lower', function('replace', function('replace', p.address, ' ', ''), '-', ''))";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    List<FoundRecord> find(WantedPerson wanted, int most) {
        var search = NameSearch.of(wanted.name(), "p.name")
                .or("p.email = :email", "email", wanted.email())
                .orLike(PHONE, "phone", wanted.lastDigits())
                .orLike(PLACE, "postal", wanted.postalKey());
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select p.key, p.name, p.email, p.lastChange.at from PersonTexts p" + search.where()
                        + " order by p.sortName",
                Object[].class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonTextsRepository::found)
                .toList();
    }

    private static FoundRecord found(Object[] row) {
        var key = new RecordKey(RecordKind.PERSON, ((PersonId) row[0]).value());
        return new FoundRecord(key, (String) row[1], (String) row[2], (Instant) row[3]);
    }

    Optional<PersonTexts> of(PersonId person) {
        return entities.createQuery("select p from PersonTexts p where p.key = :key", PersonTexts.class)
                .setParameter("key", person)
                .getResultStream()
                .findFirst();
    }

    List<ContactTexts> contactsOf(PersonTexts person) {
        return entities.createQuery(
                        "select c from ContactTexts c where c.person = :person order by c.happenedOn, c.id",
                        ContactTexts.class)
                .setParameter("person", person.id())
                .getResultList();
    }
}
