package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.FoundSuggestion;
import org.openleap.suggestion.SuggestionFinder;
import org.openleap.web.search.FindQuery;
import org.openleap.web.search.SearchSentence;

/** Suggestions that a search finds. */
@RequestScoped
public class FoundSuggestionsExport implements ExportedList {
    @Inject
    SuggestionFinder finder;

    @Inject
    FindQuery query;

    @Inject
    SearchSentence sentence;

    @Inject
    SuggestionCells cells;

    @Override
    public String name() {
        return "found-suggestion";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return SuggestionCells.COLUMNS;
    }

    @Override
    public String filter(ExportQuery parameters) {
        return sentence.of(query.query());
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = finder.find(query.query(), page).page();
        var rows = found.rows().stream()
                .map(FoundSuggestion::summary)
                .map(cells::row)
                .toList();
        return new Page<>(rows, found.nextCursor());
    }
}
