package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.suggestion.SuggestionQuery;

/** The list of suggestions. */
@RequestScoped
public class SuggestionsExport implements ExportedList {
    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionQuery query;

    @Inject
    SuggestionCells cells;

    @Override
    public String name() {
        return "suggestions";
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
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(query.filter(), page);
        return new Page<>(found.rows().stream().map(cells::row).toList(), found.nextCursor());
    }
}
