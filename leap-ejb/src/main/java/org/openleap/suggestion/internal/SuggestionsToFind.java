package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;
import org.openleap.suggestion.SuggestionReference;

/** Lets suggestions be found by what was asked for, what was answered and what was done. */
@ApplicationScoped
public class SuggestionsToFind implements SearchSource {
    private static final Set<String> READERS = Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR);

    @Inject
    FoundSuggestionRepository suggestions;

    @Inject
    FeedbackItems items;

    @Inject
    HiddenRecords hidden;

    @Override
    public SearchKind kind() {
        return SearchKind.SUGGESTION;
    }

    /** Themes are the item's, so what happens to an item happens to all suggestions in it. */
    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        var touched = subjects.stream().filter(SuggestionsToFind::isOne).collect(Collectors.toSet());
        var heard = subjects.stream()
                .map(FeedbackReference::read)
                .flatMap(Optional::stream)
                .toList();
        suggestions
                .ofItems(heard, VisibilityScope.system())
                .forEach(each -> touched.add(each.reference().value()));
        return touched;
    }

    private static boolean isOne(String subject) {
        return subject.matches("FB-[^/]+/[1-9][0-9]{0,5}");
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        var wanted = references.stream().map(SuggestionReference::of).toList();
        var themes = items.themesOf(
                wanted.stream().map(SuggestionReference::item).distinct().toList());
        var hiddenFrom =
                hidden.of(wanted.stream().map(each -> each.item().value()).collect(Collectors.toSet()));
        return suggestions.among(wanted, VisibilityScope.system()).stream()
                .map(each -> document(each, themes.getOrDefault(each.reference().item(), List.of()))
                        .readBy(audience(each)
                                .hiddenFrom(hiddenFrom.getOrDefault(
                                        each.reference().item().value(), Set.of()))))
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        var wanted = references.stream().map(SuggestionReference::of).toList();
        return suggestions.among(wanted, caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        return suggestions.next(after, most);
    }

    private SearchDocument document(Suggestion suggestion, List<String> themes) {
        var owner = ownerOf(suggestion);
        return SearchDocument.of(
                        SearchKind.SUGGESTION, suggestion.reference().value(), suggestion.title(), texts(suggestion))
                .listed(suggestion.identifiedAt(), suggestion.id())
                .due(dueAt(suggestion))
                .filed(SearchFacet.STATE, suggestion.status().name())
                .filed(SearchFacet.OWNER, owner)
                .filed(SearchFacet.PLACE, suggestion.place())
                .filed(SearchFacet.SERVICE, suggestion.service())
                .filed(SearchFacet.THEME, themes);
    }

    private static String ownerOf(Suggestion suggestion) {
        return suggestion.owner().equals(UserId.PUBLIC)
                ? ""
                : suggestion.owner().value();
    }

    static List<String> texts(Suggestion suggestion) {
        var decision = suggestion.verdict().latest();
        var work = suggestion.work();
        return List.of(
                suggestion.saying().quote(),
                decision.reason(),
                decision.wouldChange(),
                work.action(),
                work.news(),
                work.change(),
                work.evidence());
    }

    /** The same as {@link SuggestionScope}, which has the last word. */
    private static Audience audience(Suggestion suggestion) {
        var owner = ownerOf(suggestion);
        var readers = Audience.of(READERS).andInService(Roles.SERVICE_LEAD, suggestion.service());
        return owner.isEmpty() ? readers : readers.andPerson(Roles.SERVICE_LEAD, owner);
    }

    /** The end of its day; it is late on the day after. */
    private static Instant dueAt(Suggestion suggestion) {
        boolean open = suggestion.status().isOnTheClock() && !suggestion.due().equals(LocalDate.MAX);
        return open
                ? suggestion.due().plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant()
                : Instant.MAX;
    }
}
