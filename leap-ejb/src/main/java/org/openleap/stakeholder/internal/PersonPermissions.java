package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.consent.ConsentSource;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.FirstAnswer;
import org.openleap.identity.VisibilityScope;
import org.openleap.stakeholder.PersonId;

/** People of the directory can allow something, too. Nobody is asked when they are entered. */
@ApplicationScoped
public class PersonPermissions implements ConsentSource {
    @Inject
    PersonRepository people;

    @Override
    public ConsentSubject.Kind kind() {
        return ConsentSubject.Kind.PERSON;
    }

    @Override
    public Optional<List<FirstAnswer>> answers(String key, VisibilityScope scope) {
        return people.find(new PersonId(key), scope).map(person -> List.of());
    }
}
