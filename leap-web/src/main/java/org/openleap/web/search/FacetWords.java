package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.identity.StaffDirectory;
import org.openleap.identity.UserId;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Labels;

/** What the codes of the facets are called. A code that nobody knows, because somebody typed it, stands as it is. */
@RequestScoped
public class FacetWords {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    StaffDirectory people;

    private final Map<String, String> names = new HashMap<>();

    /** Reads the names of these people, all at once. */
    void know(Collection<String> ids) {
        var unknown = ids.stream()
                .filter(id -> !names.containsKey(id))
                .map(UserId::new)
                .collect(Collectors.toSet());
        if (unknown.isEmpty()) return;
        people.namesOf(unknown).forEach((id, name) -> names.put(id.value(), name));
    }

    String of(SearchKind kind, SearchFacet facet, String code) {
        return switch (facet) {
            case STATE -> kind == SearchKind.ITEM ? of(FeedbackStatus.class, code) : of(SuggestionStatus.class, code);
            case LOOP -> of(LoopStatus.class, code);
            case GROUP -> of(Capacity.class, code);
            case OWNER -> names.getOrDefault(code, code);
            case PLACE -> labels.place(code);
            case SERVICE -> labels.service(code);
            case THEME -> labels.theme(code);
            case CHANNEL -> labels.channel(code);
            case QUARTER -> quarter(code);
        };
    }

    private <E extends Enum<E>> String of(Class<E> type, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) return words.of(constant);
        }
        return code;
    }

    /** {@code 2026-Q4} is "October to December 2026". */
    private static String quarter(String code) {
        var known = code.matches("[0-9]{4}-Q[1-4]");
        return known ? FindText.of("quarter." + code.substring(5), code.substring(0, 4)) : code;
    }
}
