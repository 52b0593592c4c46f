package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairStatus;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;

/** Lets pairs be found by their public wording, by their number; events speak of the suggestion. */
@ApplicationScoped
public class PairsToFind implements SearchSource {
    private static final Set<String> EDITORS = Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER);
    private static final Set<String> STAFF =
            Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR);

    @Inject
    PairRepository pairs;

    @Override
    public SearchKind kind() {
        return SearchKind.PAIR;
    }

    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        var suggestions = subjects.stream()
                .filter(subject -> subject.startsWith("FB-") && subject.contains("/"))
                .toList();
        return pairs.numbersOf(suggestions).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        return pairs.among(numbers(references), VisibilityScope.system()).stream()
                .filter(PairsToFind::isToFind)
                .map(PairsToFind::document)
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return pairs.among(numbers(references), caller).stream()
                .filter(PairsToFind::isToFind)
                .map(each -> String.valueOf(each.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        return pairs.numbers(after.isEmpty() ? 0 : Long.parseLong(after), most).stream()
                .map(String::valueOf)
                .toList();
    }

    /** What was given up or taken down is kept for the record, and found no more. */
    private static boolean isToFind(Pair pair) {
        return pair.status().isOpen() || pair.status().isPublic();
    }

    private static List<Long> numbers(Collection<String> references) {
        return references.stream().map(Long::valueOf).toList();
    }

    private static SearchDocument document(Pair pair) {
        var wording = pair.published();
        return SearchDocument.of(
                        SearchKind.PAIR, String.valueOf(pair.id()), "", List.of(wording.youSaid(), wording.weDid()))
                .listed(wording.publishedAt(), pair.id())
                .readBy(Audience.of(pair.status() == PairStatus.PUBLISHED ? STAFF : EDITORS))
                .filed(SearchFacet.STATE, pair.status().name());
    }
}
