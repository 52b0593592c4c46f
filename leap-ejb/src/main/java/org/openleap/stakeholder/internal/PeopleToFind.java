package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;
import org.openleap.stakeholder.PersonId;

/** Lets people of the directory be found by their names, and by those of records that were merged into theirs. */
@ApplicationScoped
public class PeopleToFind implements SearchSource {
    private static final Audience READERS = Audience.of(Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER));

    @Inject
    PersonRepository people;

    @Override
    public SearchKind kind() {
        return SearchKind.PERSON;
    }

    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        return subjects.stream().filter(PersonId::isOne).collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        var listed = people.named(references, VisibilityScope.system());
        var merged = people.mergedInto(listed).stream()
                .collect(Collectors.groupingBy(Person::kept, Collectors.mapping(Person::name, Collectors.toList())));
        return listed.stream()
                .map(person -> document(person, merged.getOrDefault(person, List.of())))
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return people.named(references, caller).stream()
                .map(each -> each.key().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        return people.keys(after, most);
    }

    private static SearchDocument document(Person person, List<String> otherNames) {
        return SearchDocument.of(SearchKind.PERSON, person.key().value(), person.name(), otherNames)
                .readBy(READERS);
    }
}
