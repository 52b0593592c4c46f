package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;

/**
 * Lets items be found by what was said. Names and contact details of proposers are not in the index: who may read the words
 * may not always know who said them.
 */
@ApplicationScoped
public class ItemsToFind implements SearchSource {
    private static final Set<String> SCREENERS = Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER);
    private static final Set<String> READERS = Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR);

    @Inject
    FoundItemRepository items;

    @Inject
    HiddenRecords hidden;

    @Override
    public SearchKind kind() {
        return SearchKind.ITEM;
    }

    /** What happens to a suggestion or a telling happens to its item too. */
    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        return subjects.stream()
                .map(subject -> subject.replaceFirst("/.*", ""))
                .filter(subject -> subject.startsWith("FB-"))
                .collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        var found = items.among(known(references), VisibilityScope.system());
        var assigned = items.assigned(found);
        var besides = items.besides(found);
        var hiddenFrom = hidden.of(references);
        return found.stream()
                .map(item -> document(item, besides.getOrDefault(item.id(), List.of()))
                        .readBy(audience(item, assigned.getOrDefault(item.id(), Set.of()))
                                .hiddenFrom(
                                        hiddenFrom.getOrDefault(item.reference().value(), Set.of()))))
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return items.among(known(references), caller).stream()
                .map(item -> item.reference().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        return items.next(after, most);
    }

    private static List<FeedbackReference> known(Collection<String> references) {
        return references.stream()
                .map(FeedbackReference::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static SearchDocument document(FeedbackItem item, List<String> besides) {
        var said = item.submission();
        var texts = new ArrayList<>(List.of(said.words(), said.request()));
        texts.addAll(besides);
        return SearchDocument.of(SearchKind.ITEM, item.reference().value(), "", texts)
                .listed(item.receivedAt(), item.id())
                .due(item.dueAt())
                .filed(SearchFacet.STATE, item.status().name())
                .filed(SearchFacet.LOOP, item.loop().name())
                .filed(SearchFacet.OWNER, owner(item))
                .filed(SearchFacet.PLACE, said.place())
                .filed(SearchFacet.SERVICE, said.service())
                .filed(SearchFacet.THEME, item.themes())
                .filed(SearchFacet.GROUP, said.capacity().name())
                .filed(SearchFacet.CHANNEL, said.channel());
    }

    /** The same as {@link FeedbackScope}, which has the last word. */
    private static Audience audience(FeedbackItem item, Set<String> assigned) {
        if (!item.screening().isPassed()) return Audience.of(SCREENERS);
        var readers = Audience.of(READERS)
                .andInService(Roles.SERVICE_LEAD, item.submission().service());
        for (var person : assigned) readers = readers.andPerson(Roles.SERVICE_LEAD, person);
        return readers;
    }

    private static String owner(FeedbackItem item) {
        return item.analysis().analyst().equals(UserId.PUBLIC)
                ? ""
                : item.analysis().analyst().value();
    }
}
